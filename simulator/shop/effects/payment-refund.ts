import { z } from 'zod';
import { MINUTE_MS, SECOND_MS } from '../duration.ts';
import { isOnItsWay, type OrderFacts } from '../facts/order-facts.ts';
import { textIn } from '../facts/read-field.ts';
import { toDecimal, toMinor } from '../money.ts';
import { refundEvent } from '../plan/events-of-payment.ts';
import { cancelled } from '../plan/remedies.ts';
import { answering, type Decision, refuse, type Situation } from './effect-handler.ts';
import { endsWithOrder } from './what-waits.ts';

const Input = z.object({
  payment_id: z.string(),
  amount: z.string(),
  currency: z.string(),
  reason: z.string().optional(),
});

/** How long the provider thinks, and how long until the money is on its way. */
const ACCEPTED_MS = 10 * SECOND_MS;
const PAID_MINUTES = [2, 8] as const;

/**
 * Gives money back: `payment.refunded` pending, then succeeded some minutes later. Refuses an unknown or disputed payment,
 * another currency, and more than was captured and not yet given back. An order that got all of its money back before it
 * was sent is cancelled.
 */
export function paymentRefund(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('payment_id, amount and currency are needed');
  const { payment_id: paymentId, currency } = parsed.data;
  const { facts, order, now } = situation;
  const payment = facts.payments.get(paymentId);
  const amount = toMinor(parsed.data.amount);
  if (!payment) return refuse(`no payment ${paymentId} on this order`);
  if (currency !== facts.currency) return refuse(`the order is in ${facts.currency}`);
  if (amount === undefined || amount === 0) return refuse('the amount must be a decimal above 0');
  if (payment.disputed) return refuse('the payment is disputed');
  const refundable = payment.captured - payment.refunded;
  if (amount > refundable) return refuse(`only ${toDecimal(refundable)} ${currency} can be refunded`);

  const refundId = `re-${situation.effectId}`;
  const at = now + ACCEPTED_MS;
  const succeededAt = at + situation.random.whole(...PAID_MINUTES) * MINUTE_MS;
  const step = { paymentId, refundId, amount, currency };
  const pending = refundEvent(order.id, { ...step, at, status: 'pending' });
  const succeeded = refundEvent(order.id, { ...step, at: succeededAt, status: 'succeeded' });
  const events = [answering(situation, pending), answering(situation, succeeded)];
  const others = refundsToCome(situation, paymentId);
  if (!takesAllBack(facts, amount)) return { ok: true, events, drop: others, reference: refundId };
  const end = cancelled(order, succeededAt + SECOND_MS, 'refunded', facts.approved);
  const drop = endsWithOrder([...situation.planned, ...situation.held]);
  return { ok: true, events: [...events, end], drop, reference: refundId };
}

/** Refunds of this payment that the shop had in mind itself: it does not pay twice. */
function refundsToCome({ facts, planned }: Situation, paymentId: string): string[] {
  const own = planned.filter(({ type, data }) => {
    return type === 'payment.refunded' && data.payment_id === paymentId && data.effect_id === undefined;
  });
  return own.filter(({ data }) => !facts.refunds.has(textIn(data, 'refund_id'))).map(({ id }) => id);
}

function takesAllBack(facts: OrderFacts, amount: number): boolean {
  const kept = [...facts.payments.values()].reduce((sum, payment) => sum + payment.captured - payment.refunded, 0);
  return amount === kept && !facts.cancelled && !isOnItsWay(facts);
}
