import { localDate } from '../../domain/calendar/local-date.ts';
import { type Case, isLive } from '../../domain/case/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { ComingTrouble } from '../ports/coming-store.ts';
import type { Tx } from '../ports/store.ts';
import { putThreadNote } from '../tell-thread.ts';

/** Until when warnings were looked at. */
const LOOKED = 'coming.looked_at';
const PAGE = 200;

/**
 * Tells owners of live cases what more is coming on their orders: one note a local day, in the thread of one of these
 * cases, with all of it. Orders that nobody has are on Home alone (domain.md 3, rule 3). Answers how many were told.
 */
export function remindComing(tx: Tx, now: number, zoneOf: (team: string) => string): number {
  const from = Number(tx.meta.get(LOOKED) ?? now);
  const begun = tx.coming.begun(from, now, PAGE);
  // One instant earlier: what begins within this millisecond is seen again, and its key keeps it from being said twice.
  const until = (begun.length === PAGE ? (begun.at(-1)?.warnAt ?? now) : now) - 1;
  if (begun.length > 0 || tx.meta.get(LOOKED) === undefined) tx.meta.set(LOOKED, String(until));
  const byOwner = new Map<PersonId, Coming>();
  for (const trouble of begun) {
    const item = trouble.dueAt <= now ? undefined : ownedCase(tx, trouble);
    if (item?.owner === undefined) continue;
    const told = byOwner.get(item.owner) ?? { item, troubles: [] };
    told.troubles.push(trouble);
    byOwner.set(item.owner, told);
  }
  let sent = 0;
  for (const [to, { item, troubles }] of byOwner) {
    const key = `coming:${to}:${localDate(now, zoneOf(item.route.team))}`;
    const lines = troubles.map(({ orderId, code, dueAt }) => ({
      order: tx.orders.get(orderId)?.order.number ?? orderId,
      code,
      dueAt,
    }));
    if (putThreadNote(tx, item, key, { kind: 'coming', to, lines }, now)) sent++;
  }
  return sent;
}

interface Coming {
  readonly item: Case;
  readonly troubles: ComingTrouble[];
}

function ownedCase(tx: Tx, { orderId }: ComingTrouble): Case | undefined {
  return tx.cases.ofOrder(orderId).find((it) => isLive(it.status) && it.owner !== undefined);
}
