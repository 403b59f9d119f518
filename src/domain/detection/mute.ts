import type { CaseCode, ExceptionCode } from '../catalogue/exception-types.ts';
import { MUTES, rungOf } from '../catalogue/ladders.ts';
import type { Order } from '../order/order.ts';
import type { Finding } from './finding.ts';
import type { Surroundings } from './rule.ts';
import { channelOf } from './subjects/channel-facts.ts';

/** What keeps a finding silent: another finding, a hold of the shop, or a later date that the customer agreed to. */
export type MutedBy = CaseCode | 'hold' | 'agreed_date';

/** A finding that is true but not shown, and why. */
export interface Muted {
  readonly finding: Finding;
  readonly by: MutedBy;
}

/** A hold and an agreed date say that everybody knows (domain.md 3, rule 7). */
export const KNOWN_LATENESS: ReadonlySet<CaseCode> = new Set<ExceptionCode>(['LOG.SHIP_DELAY', 'LOG.DELIVERY_LATE']);

/** Parts what is true of an order into what is told and what stays silent because something else says it better. */
export function mute(
  findings: readonly Finding[],
  order: Order,
  around: Pick<Surroundings, 'agreedUntil' | 'now' | 'channelFails' | 'silentSince'>,
): { readonly told: readonly Finding[]; readonly muted: readonly Muted[] } {
  const { agreedUntil, now } = around;
  const muted: Muted[] = [];
  const held = order.holds.some((hold) => hold.releasedAt === undefined);
  const agreed = agreedUntil !== undefined && agreedUntil > now;
  const loud = findings.filter((finding) => {
    const by =
      silencer(finding, findings) ??
      (KNOWN_LATENESS.has(finding.code)
        ? known(held, agreed)
        : (byChannel(finding, around) ?? byFeed(finding, order, around)));
    if (by !== undefined) muted.push({ finding, by });
    return by === undefined;
  });
  return { told: topRungs(loud, order, muted), muted };
}

function known(held: boolean, agreed: boolean): 'hold' | 'agreed_date' | undefined {
  return held ? 'hold' : agreed ? 'agreed_date' : undefined;
}

/** One payment fails as many do: the channel is the trouble (domain.md 6). */
function byChannel(finding: Finding, around: Pick<Surroundings, 'channelFails'>): CaseCode | undefined {
  const { method } = finding.evidence;
  if (finding.code !== 'PAY.FAILED' || typeof method !== 'string') return undefined;
  const channel = channelOf(method);
  return channel !== undefined && around.channelFails?.(channel) === true ? 'PAY.CHANNEL_FAILURE' : undefined;
}

/**
 * A parcel of which nothing is heard since its source fell silent: the source is the trouble (domain.md 6). What stood
 * still before stands still all the same.
 */
function byFeed(finding: Finding, order: Order, around: Pick<Surroundings, 'silentSince'>): CaseCode | undefined {
  const { code, evidence, subject, since } = finding;
  if (code !== 'LOG.STALLED' && !(code === 'LOG.LOST' && evidence.reason === 'silence')) return undefined;
  const source = order.shipments.find(({ id }) => id === subject.id)?.trackedBy;
  const silentAt = source === undefined ? undefined : around.silentSince?.(source);
  return silentAt !== undefined && since > silentAt ? 'SYS.FEED_SILENT' : undefined;
}

function silencer(finding: Finding, findings: readonly Finding[]): CaseCode | undefined {
  for (const { by, mutes, sameSubject } of MUTES) {
    if (!(mutes as readonly CaseCode[]).includes(finding.code)) continue;
    const loud = findings.find((it) => it.code === by && (!sameSubject || it.subject.id === finding.subject.id));
    if (loud !== undefined) return by;
  }
  return undefined;
}

/**
 * Of one ladder only the highest rung of each parcel is told. The order's own rungs are about all its parcels: they
 * stand alone when they are the highest of all, and fall silent beside a parcel that stands higher.
 */
function topRungs(findings: readonly Finding[], order: Order, muted: Muted[]): readonly Finding[] {
  const onLadder = findings.filter((it) => rungOf(it.code) !== undefined);
  if (onLadder.length < 2) return findings;
  const single = order.shipments.length < 2;
  const top = onLadder.reduce((a, b) => (height(b) > height(a) ? b : a));
  const covers = single || top.subject.kind !== 'shipment';
  return findings.filter((finding) => {
    if (finding === top || rungOf(finding.code) === undefined) return true;
    const above = covers || finding.subject.kind !== 'shipment' ? top : higherOfSame(finding, onLadder);
    if (above !== undefined) muted.push({ finding, by: above.code });
    return above === undefined;
  });
}

function higherOfSame(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  return findings.find((it) => it.subject.id === finding.subject.id && height(it) > height(finding));
}

function height(finding: Finding): number {
  return rungOf(finding.code)?.rung ?? -1;
}
