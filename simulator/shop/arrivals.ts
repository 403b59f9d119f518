import type { EventRow } from './ledger/event-rows.ts';
import type { Ledger } from './ledger/open-ledger.ts';
import { type PlannedLife, planLife } from './plan/plan-life.ts';
import { createRandom } from './random.ts';

/**
 * Lets customers come until `until`, one every `gapMs` on average (a Poisson process), and plans their orders whole.
 * Nobody comes at a time that was told already. Call inside `ledger.write`.
 */
export function letCustomersCome(ledger: Ledger, until: number, gapMs: number): void {
  const { facts } = ledger;
  const seed = facts.get('seed');
  const startAt = facts.get('startAt');
  for (;;) {
    const count = facts.get('lastCount') + 1;
    const pause = -Math.log(1 - createRandom(`${seed}/arrival/${count}`).unit());
    const placedAt = Math.max(facts.get('lastPlacedAt') + Math.round(pause * gapMs), facts.get('toldUntil') + 1);
    if (placedAt > until) return;
    planOrder(ledger, planLife({ seed, count, placedAt, startAt }), placedAt);
    facts.set('lastCount', count);
    facts.set('lastPlacedAt', placedAt);
  }
}

function planOrder(ledger: Ledger, { life, events, incident }: PlannedLife, placedAt: number): void {
  const { order } = life;
  for (const { id } of incident?.twin ? [order, incident.twin] : [order]) {
    ledger.orders.add(id, { count: order.count, placedAt });
  }
  for (const [nth, event] of events.entries()) {
    const row: EventRow = { ...event, id: `${order.number}-${String(nth + 1).padStart(3, '0')}` };
    ledger.events.plan(row);
  }
}
