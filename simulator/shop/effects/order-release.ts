import { z } from 'zod';
import { dayAt, isWorkingDay } from '../calendar.ts';
import { WAREHOUSES } from '../catalogue/warehouses.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../duration.ts';
import type { EventRow } from '../ledger/event-rows.ts';
import { orderEvent } from '../plan/events-of-order.ts';
import type { Order } from '../plan/order.ts';
import { answering, type Decision, refuse, type Situation } from './effect-handler.ts';

const Input = z.object({ hold_id: z.string() });

/** Lets a held order go on, by whole days later: `order.released`. Refuses a hold that is not there. */
export function orderRelease(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('hold_id is needed');
  const holdId = parsed.data.hold_id;
  const { facts, held, order, now } = situation;
  if (!facts.holds.has(holdId)) return refuse(`no hold ${holdId} on this order`);
  const data = { hold_id: holdId, codes: [], fulfilment_requested: true };
  const events = [answering(situation, orderEvent(order, now + 2 * SECOND_MS, 'order.released', data))];
  const others = facts.holds.size > 1;
  return { ok: true, events, resume: others ? [] : resumed(held, order, now + 5 * MINUTE_MS) };
}

/** Hand-overs stay on working days at the hour of the collection. */
function resumed(held: readonly EventRow[], order: Order, from: number) {
  const first = held[0];
  if (!first) return [];
  const { zone } = WAREHOUSES[order.store.warehouse];
  const handOvers = held.filter(({ type }) => type === 'shipment.handed_over');
  let laterMs = 0;
  const fits = () => first.at + laterMs >= from && handOvers.every(({ at }) => isWorkingDay(dayAt(at + laterMs, zone)));
  // A week contains a fitting day for each hand-over; two parcels of one order go on the same day.
  while (!fits()) laterMs += DAY_MS;
  return held.map(({ id, at }) => ({ id, at: at + laterMs }));
}
