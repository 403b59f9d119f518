import { orderFacts } from '../facts/order-facts.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { type PlannedLife, planLife } from '../plan/plan-life.ts';
import { createRandom } from '../random.ts';
import type { Situation } from './effect-handler.ts';

/** How an order stands for one effect or mail; undefined for an order that nobody was told of. */
export function situationOf(ledger: Ledger, orderId: string, effectId: string, now: number): Situation | undefined {
  const { events, facts, stock } = ledger;
  const row = ledger.orders.find(orderId);
  const told = events.toldOf(orderId);
  if (!row || told.length === 0) return undefined;
  const seed = facts.get('seed');
  const planned = events.plannedOf(orderId, 'planned');
  // What another effect was promised a moment ago counts as told.
  const promised = planned.filter(({ data }) => data.effect_id !== undefined);
  return {
    now,
    effectId,
    ...whoOf(planLife({ seed, ...row, startAt: facts.get('startAt') }), orderId),
    facts: orderFacts([...told, ...promised]),
    planned,
    held: events.plannedOf(orderId, 'held'),
    random: createRandom(`${seed}/effect/${effectId}`),
    stockOf: (sku, warehouse) => stock.find(sku, warehouse),
  };
}

function whoOf({ life, incident }: PlannedLife, orderId: string): Pick<Situation, 'order' | 'incident'> {
  if (incident?.twin?.id === orderId) return { order: incident.twin };
  return { order: life.order, ...(incident && { incident }) };
}
