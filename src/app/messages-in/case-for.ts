import { type Case, isLive } from '../../domain/case/case.ts';
import { PRIORITIES } from '../../domain/catalogue/severity.ts';
import { goesOnWith } from '../goes-on-with.ts';
import type { Tx } from '../ports/store.ts';

/** A case that people ended is opened again for so long (domain.md 4); afterwards a message is a new matter. */
const REOPEN_MS = 14 * 24 * 3_600_000;

/**
 * The case that a message about an order belongs to: of the live ones the named one, else the one that waits for its
 * customer, else one that somebody has, else the most pressing; else the case that people ended last, not long ago.
 */
export function caseFor(
  tx: Tx,
  { orderId, ...about }: { readonly orderId?: string | undefined; readonly named?: Case | undefined },
  now: number,
): Case | undefined {
  const named = about.named === undefined ? undefined : goesOnWith(tx, about.named);
  if (named !== undefined && isLive(named.status)) return named;
  const order = orderId ?? named?.orderId;
  const all = order === undefined ? [named].filter((it) => it !== undefined) : tx.cases.ofOrder(order);
  const [live] = all.filter(({ status }) => isLive(status)).sort(byClaim);
  if (live !== undefined) return live;
  return [...(named === undefined ? [] : [named]), ...all.toReversed()].find((it) => endedLately(it, now));
}

function byClaim(a: Case, b: Case): number {
  return (
    rank(a) - rank(b) || PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) || b.openedAt - a.openedAt
  );
}

function rank({ waiting, owner }: Case): number {
  if (waiting?.condition === 'reply') return 0;
  return owner === undefined ? 2 : 1;
}

function endedLately({ status, closedAt, solvedAt }: Case, now: number): boolean {
  return (status === 'solved' || status === 'closed') && (closedAt ?? solvedAt ?? 0) > now - REOPEN_MS;
}
