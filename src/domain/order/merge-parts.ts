import { earliest, latest } from './combine.ts';
import type { Shipment } from './order.ts';
import { addScan } from './scan.ts';

/**
 * Parcels out of what was told of them. Facts that name only a tracking number belong to the parcel with that number,
 * else to the only parcel, else they are one of their own. Facts that name nothing belong to the only parcel; among
 * several, hand-over and delivery are taken as said of all. Answers the very same list when every fact has its parcel.
 */
export function mergeParts(orderId: string, parts: readonly Shipment[]): readonly Shipment[] {
  if (parts.length < 2 || parts.every((part) => isNamed(part, orderId))) return parts;
  const parcels = new Map(parts.filter((part) => isNamed(part, orderId)).map((part) => [part.id, part]));
  const onlyParcel = parcels.size === 1 ? [...parcels.values()][0] : undefined;
  for (const part of parts) {
    if (part.id === orderId || isNamed(part, orderId)) continue;
    const sameNumber = [...parcels.values()].find((it) => it.trackingNumber === part.trackingNumber);
    const owner = sameNumber ?? (onlyParcel?.trackingNumber === undefined ? onlyParcel : undefined);
    if (owner === undefined) parcels.set(part.id, part);
    else parcels.set(owner.id, join(parcels.get(owner.id) ?? owner, part));
  }
  const nameless = parts.find((part) => part.id === orderId);
  if (nameless === undefined) return [...parcels.values()];
  if (parcels.size === 1) return [...parcels.values()].map((it) => join(it, nameless));
  const { handedOverAt, deliveredAt } = nameless;
  return [...parcels.values()].map((it) => ({
    ...it,
    ...(handedOverAt === undefined ? {} : { handedOverAt: earliest(it.handedOverAt, handedOverAt) }),
    ...(deliveredAt === undefined ? {} : { deliveredAt: earliest(it.deliveredAt, deliveredAt) }),
  }));
}

function isNamed(part: Shipment, orderId: string): boolean {
  return part.id !== orderId && !part.id.startsWith(`${orderId}#`);
}

/** One parcel out of two tellings: the earliest milestone, the newest word for each field, all scans. */
function join(named: Shipment, part: Shipment): Shipment {
  const fields: Record<string, unknown> = { ...part, ...named };
  const written: Record<string, number> = { ...named.written };
  for (const [field, at] of Object.entries(part.written)) {
    if ((written[field] ?? Number.NEGATIVE_INFINITY) > at) continue;
    written[field] = at;
    fields[field] = part[field as keyof Shipment];
  }
  let scans = named.scans;
  for (const scan of part.scans) scans = addScan(scans, scan);
  for (const field of ['createdAt', 'handedOverAt', 'deliveredAt'] as const) {
    const at = part[field];
    if (at !== undefined) fields[field] = earliest(named[field], at);
  }
  if (part.packedAt !== undefined) fields.packedAt = latest(named.packedAt, part.packedAt);
  return { ...(fields as unknown as Shipment), id: named.id, scans, written };
}
