import { type Case, isLive } from '../case/case.ts';
import type { RemedyState } from '../case/remedy.ts';
import { rungOf } from '../catalogue/ladders.ts';
import { type ResolutionCode, resolution } from '../catalogue/resolutions.ts';
import type { Order, Shipment } from '../order/order.ts';

/** A parcel that was given up moves again, although its customer was helped otherwise meanwhile. */
export interface TurnedUp {
  readonly shipmentId: string;
  /** When it was seen. */
  readonly seenAt: number;
  /** It arrived: nobody can call it back any more. */
  readonly delivered: boolean;
  /** What the customer got instead. */
  readonly instead: 'reship' | 'refund';
}

/** Scans of a parcel that is with the carrier or the customer again; one that comes back to the shop needs no question. */
const MOVES: ReadonlySet<string> = new Set([
  'picked_up',
  'in_transit',
  'customs',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
]);
const NOT_DONE: ReadonlySet<RemedyState> = new Set(['proposed', 'rejected', 'refused', 'withdrawn']);

/**
 * Whether the parcel of a case turns up after its goods were shipped again or wholly paid back (domain.md 3.2, LOG.LOST:
 * a late delivery becomes a check for a double one). Pure. The question is asked once per parcel; while it stands, that
 * the parcel has arrived is news. `undefined`: nothing to ask or to add.
 */
export function turnedUp(item: Case, order: Order): TurnedUp | undefined {
  const { subject, turnedUp: asked } = item;
  if (subject.kind !== 'shipment' || rungOf(item.code) === undefined || item.status === 'merged') return undefined;
  const parcel = order.shipments.find(({ id }) => id === subject.id);
  const instead = insteadOf(item);
  const seenAt = parcel === undefined || instead === undefined ? undefined : movesSince(parcel, knownAt(item));
  if (parcel === undefined || instead === undefined || seenAt === undefined) return undefined;
  const delivered = parcel.deliveredAt !== undefined;
  if (asked?.shipmentId === parcel.id && (asked.delivered || !delivered || !isUndecided(item))) return undefined;
  return { shipmentId: parcel.id, seenAt, delivered, instead };
}

/** What was decided about a parcel that turned up: to have it back, or to leave it with the customer. */
export function turnUpDecision(item: Case): Case['remedies'][number] | undefined {
  const { turnedUp: asked } = item;
  if (asked === undefined) return undefined;
  return item.remedies.find(
    ({ at, state, resolution: code }) => at >= asked.at && ANSWERS.has(code) && !NOT_DONE.has(state),
  );
}

const ANSWERS: ReadonlySet<ResolutionCode> = new Set(['INTERCEPT', 'RETURN', 'LEAVE_PARCEL']);

/** The question still stands. */
export function isUndecided(item: Case): boolean {
  return item.turnedUp !== undefined && isLive(item.status) && turnUpDecision(item) === undefined;
}

function insteadOf({ remedies }: Case): TurnedUp['instead'] | undefined {
  const done = remedies.filter(({ state }) => !NOT_DONE.has(state));
  if (done.some((it) => resolution(it.resolution).remedy === 'reship')) return 'reship';
  return done.some((it) => it.resolution === 'REFUND_FULL') ? 'refund' : undefined;
}

/** The newest scan that the case knew when its parcel was given up. */
function knownAt({ evidence, since }: Case): number {
  return typeof evidence.lastScanAt === 'number' ? evidence.lastScanAt : since;
}

function movesSince({ scans, deliveredAt }: Shipment, known: number): number | undefined {
  const last = scans.at(-1);
  const scannedAt = last !== undefined && MOVES.has(last.status) && last.at > known ? last.at : undefined;
  return scannedAt ?? (deliveredAt !== undefined && deliveredAt > known ? deliveredAt : undefined);
}
