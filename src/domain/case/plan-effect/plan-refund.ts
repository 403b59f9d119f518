import { capturedOf, payableOf, refundedOf } from '../../order/derive.ts';
import { toMajor } from '../../order/money.ts';
import type { Item, Order } from '../../order/order.ts';
import type { PlannedEffect } from '../remedy.ts';
import { choosePayment, type Refunding, refundings } from './choose-payment.ts';
import type { EffectChoice } from './effect-choice.ts';
import { type EffectProblem, isProblem } from './effect-problem.ts';
import type { Planner } from './planner.ts';
import { hasInquiry } from './refundable-now.ts';

/** All that is left of a payment, or the amount that was chosen. */
export const planFullRefund: Planner = (choice, around) => {
  const chosen = choosePayment(choice, around);
  return isProblem(chosen) ? chosen : refund(choice, chosen, choice.amount ?? chosen.refundable);
};

/** A part, which must be said. */
export const planPartialRefund: Planner = (choice, around) =>
  choice.amount === undefined ? { code: 'amount_needed' } : planFullRefund(choice, around);

/** What the chosen lines cost, at most what is left; an amount that was chosen goes first. */
export const planLineRefund: Planner = (choice, around) => {
  const { items } = around.order;
  const lines = choice.lines ?? (items.length === 1 ? items.map(({ line }) => line) : undefined);
  if (lines === undefined) return { code: 'choose_lines' };
  const chosen = items.filter(({ line }) => lines.includes(line));
  if (chosen.length === 0) return { code: 'no_lines' };
  const { quantity } = choice;
  if (quantity !== undefined && chosen.some((item) => quantity > item.quantity)) return { code: 'quantity_too_high' };
  const payment = choosePayment(choice, around);
  if (isProblem(payment)) return payment;
  const price = chosen.reduce((sum, item) => sum + priceOf(item, quantity), 0);
  return refund({ ...choice, lines }, payment, choice.amount ?? Math.min(price, payment.refundable));
};

/** What was paid beyond the payable, from the newest payment that holds it. */
export const planExcessRefund: Planner = (choice, around) => {
  const payable = payableOf(around.order);
  if (payable === undefined) return { code: 'payable_unknown' };
  const excess = excessOf(around.order, payable);
  if (excess <= 0) return { code: 'no_excess' };
  const newest = refundings(around).findLast(({ refundable }) => refundable >= excess);
  const chosen = choice.paymentId === undefined && newest !== undefined ? newest : choosePayment(choice, around);
  if (isProblem(chosen)) return chosen;
  const refundable = Math.min(excess, chosen.refundable);
  return refund(choice, { ...chosen, refundable }, choice.amount ?? refundable);
};

/** The refund that failed, once more: its payment, its amount. */
export const planRetriedRefund: Planner = (choice, around) => {
  const failed = around.order.payments
    .flatMap(({ id, refunds }) => refunds.map((it) => ({ paymentId: id, ...it })))
    .filter(({ status, paymentId }) => status === 'failed' && (choice.paymentId ?? paymentId) === paymentId)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  if (failed === undefined) return planFullRefund(choice, around);
  const { paymentId, amount } = failed;
  return planFullRefund({ ...choice, paymentId, amount: choice.amount ?? amount }, around);
};

/** Money back while the bank only asks, so that no dispute follows. */
export const planInquiryRefund: Planner = (choice, around) => {
  const asked = around.order.payments.filter(hasInquiry);
  const paymentId = choice.paymentId ?? (asked.length === 1 ? asked[0]?.id : undefined);
  if (asked.length === 0 || (paymentId !== undefined && !asked.some(({ id }) => id === paymentId)))
    return { code: 'not_an_inquiry' };
  return planFullRefund({ ...choice, ...(paymentId === undefined ? {} : { paymentId }) }, around);
};

/** One refund of a payment as it is asked for. */
export function refund(
  { reason, lines }: Pick<EffectChoice, 'reason' | 'lines'>,
  { payment, refundable, currency }: Refunding,
  amount: number,
): readonly [PlannedEffect] | EffectProblem {
  if (amount <= 0) return { code: 'amount_not_positive' };
  if (amount > refundable) return { code: 'amount_too_high', refundable: { amount: refundable, currency } };
  const money = { amount, currency };
  return [
    {
      kind: 'payment.refund',
      input: { payment_id: payment.id, amount: toMajor(money), currency, reason },
      money,
      paymentId: payment.id,
      ...(lines === undefined ? {} : { lines }),
    },
  ];
}

function excessOf(order: Order, payable: number): number {
  return capturedOf(order) - refundedOf(order, 'with_pending') - payable;
}

/** Freight goes back with the whole line only. */
function priceOf({ unitPrice, quantity, freight }: Item, units = quantity): number {
  return unitPrice * units + (units === quantity ? (freight ?? 0) : 0);
}
