import { z } from 'zod';
import { SECOND_MS } from '../duration.ts';
import { isOnItsWay } from '../facts/order-facts.ts';
import { orderEvent } from '../plan/events-of-order.ts';
import { answering, type Decision, refuse, type Situation } from './effect-handler.ts';
import { waitsForSending } from './what-waits.ts';

const Input = z.object({ hold_id: z.string(), codes: z.array(z.string()).default([]) });

/** Stops the order before it is sent: `order.held`. Refuses a cancelled order and one that is on its way. */
export function orderHold(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('hold_id and codes are needed');
  if (situation.facts.cancelled) return refuse('the order is cancelled');
  if (isOnItsWay(situation.facts)) return refuse('the order is with the carrier already');
  const data = { hold_id: parsed.data.hold_id, codes: parsed.data.codes };
  const event = orderEvent(situation.order, situation.now + 2 * SECOND_MS, 'order.held', data);
  return { ok: true, events: [answering(situation, event)], hold: waitsForSending(situation.planned) };
}
