import { z } from 'zod';
import { SECOND_MS } from '../duration.ts';
import { paymentEvent } from '../plan/events-of-payment.ts';
import { answering, type Decision, refuse, type Situation } from './effect-handler.ts';

const Input = z.object({ payment_id: z.string() });

/** Lets an authorisation go: `payment.voided`. Refuses what was captured, voided or never authorised. */
export function paymentVoid(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('payment_id is needed');
  const paymentId = parsed.data.payment_id;
  const payment = situation.facts.payments.get(paymentId);
  if (!payment?.authorized) return refuse(`no authorised payment ${paymentId} on this order`);
  if (payment.captured > 0) return refuse('the payment was captured; refund it instead');
  if (payment.voided) return refuse('the payment was voided before');
  const at = situation.now + 5 * SECOND_MS;
  const step = { at, type: 'voided', paymentId, method: 'credit_card', amount: payment.authorized } as const;
  const drop = situation.planned.filter(({ data }) => data.payment_id === paymentId).map(({ id }) => id);
  return { ok: true, events: [answering(situation, paymentEvent(situation.order, step))], drop };
}
