import { z } from 'zod';
import { SECOND_MS } from '../duration.ts';
import { isOnItsWay, type OrderFacts } from '../facts/order-facts.ts';
import { orderEvent } from '../plan/events-of-order.ts';
import { paymentEvent } from '../plan/events-of-payment.ts';
import { cancelled } from '../plan/remedies.ts';
import { answering, type Decision, refuse, type Situation } from './effect-handler.ts';
import { endsWithOrder } from './what-waits.ts';

const Input = z.object({ reason: z.string() });

/**
 * Ends an order that was not sent: `order.cancelled`, its goods free again, its authorisations voided. What was captured
 * stays until it is refunded. Refuses an order that is on its way; one that is cancelled already is told again.
 */
export function orderCancel(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('a reason is needed');
  const { facts, order, now } = situation;
  if (isOnItsWay(facts)) return refuse('the order is with the carrier already');
  const at = now + 2 * SECOND_MS;
  const { reason } = parsed.data;
  if (facts.cancelled)
    return { ok: true, events: [answering(situation, orderEvent(order, at, 'order.cancelled', { reason }))] };
  return {
    ok: true,
    events: [
      answering(situation, cancelled(order, at, reason, facts.approved)),
      ...voided(facts, situation, at + SECOND_MS),
    ],
    drop: endsWithOrder([...situation.planned, ...situation.held]),
  };
}

function voided({ payments }: OrderFacts, { order }: Situation, at: number) {
  const open = [...payments].filter(
    ([, { authorized, captured, voided }]) => authorized > 0 && captured === 0 && !voided,
  );
  return open.map(([paymentId, { authorized }]) =>
    paymentEvent(order, { at, type: 'voided', paymentId, method: 'credit_card', amount: authorized }),
  );
}
