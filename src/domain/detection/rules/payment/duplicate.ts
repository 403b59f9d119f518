import { capturedOf, paidAt, payableOf, refundedOf, toleranceOf } from '../../../order/derive.ts';
import { basketKeys } from '../../../order/keys-of.ts';
import type { Order } from '../../../order/order.ts';
import { aboutOrder, FINE, fineUntil, known, wrong } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Answer } from '../../finding.ts';
import type { RelatedOrder, Rule, Surroundings } from '../../rule.ts';
import { QUIET_MS, quietFrom } from './quiet.ts';
import { type Surplus, surplusCapture, twinCharge } from './surplus.ts';

const PARAMS = {
  quietMs: QUIET_MS,
  /** Two orders of one payer with equal baskets are one purchase when they are paid this close together. */
  twinMs: 30 * 60_000,
};

/**
 * PAY.DUPLICATE: one capture could be paid back whole and the order would still be paid; or the same payer paid for the
 * same basket on two orders. Split tender, deposit and balance, partial captures that sum to the total are normal.
 */
export const paymentDuplicate: Rule<typeof PARAMS> = {
  code: 'PAY.DUPLICATE',
  reads: ['basket'],
  params: PARAMS,
  afterCancel: true,
  check(order, around, params) {
    if (order.terms === 'cod') return FINE;
    const captured = capturedOf(order);
    if (captured === 0) return FINE;
    const surplus = surplusCapture(order, captured);
    const twin = surplus === undefined ? twinCharge(order, params.quietMs) : undefined;
    const other = surplus === undefined && twin === undefined ? otherOrder(order, around, params.twinMs) : undefined;
    if (surplus === undefined && twin === undefined && other === undefined) return FINE;
    const from = quietFrom(order, params.quietMs) ?? around.now;
    if (around.now < from) return fineUntil(from);
    if (surplus !== undefined) return chargedTwice(order, captured, surplus, 'paid_more_than_payable', from);
    if (twin !== undefined) return chargedTwice(order, captured, twin, 'same_charge_twice', from);
    return paidTwice(order, captured, other, from);
  },
  look(order) {
    const { currency } = order;
    const captures = order.payments.flatMap((it) => it.captures);
    const beside = besideOf(order, 'cash_on_delivery', 'not_paid');
    if (currency === undefined || captures.length === 0) return { values: {}, ...beside };
    const [captured, refunded, payable] = [capturedOf(order), refundedOf(order, 'with_pending'), payableOf(order)];
    const money = (amount: number) => ({ amount, currency });
    if (payable === undefined) return { values: { captured: money(captured) }, missing: ['payable'], ...beside };
    const slack = toleranceOf(payable, currency);
    const smallest = Math.min(...captures.map(({ amount }) => amount));
    return {
      values: { payable: money(payable), captured: money(captured), refunded: money(refunded) },
      ...beside,
      nearest: {
        kind: 'amount',
        limit: money(Math.max(slack, smallest - slack)),
        actual: money(captured - refunded - payable),
      },
    };
  },
};

function chargedTwice(order: Order, captured: number, surplus: Surplus, problem: string, since: number): Answer {
  const { amount, currency, paymentId, transaction } = surplus;
  const payable = payableOf(order);
  const refunded = refundedOf(order, 'with_pending');
  const captures = order.payments.flatMap((it) => it.captures.map((one) => one.transaction ?? `${it.id}@${one.at}`));
  return wrong(
    aboutOrder('PAY.DUPLICATE', order, {
      since,
      evidence: {
        problem,
        captured: { amount: captured, currency },
        extra: { amount, currency },
        paymentId,
        captures,
        ...known('transactionId', transaction),
        ...(payable === undefined ? {} : { payable: { amount: payable, currency } }),
        ...(refunded === 0 ? {} : { refunded: { amount: refunded, currency } }),
      },
      material: captures.join('|'),
      money: { amount, currency },
      // Both together may be the total after all: somebody has to look before it counts as money lost.
      ...(problem === 'same_charge_twice' ? { severity: 'moderate' } : {}),
    }),
  );
}

/** The earlier order with an equal basket of the same payer, paid just before this one. */
function otherOrder(order: Order, around: Surroundings, withinMs: number): RelatedOrder | undefined {
  if (order.payments.every((it) => it.payer?.fingerprint === undefined)) return undefined;
  const paid = paidAt(order);
  if (paid === undefined || refundedOf(order, 'with_pending') > 0) return undefined;
  for (const key of basketKeys(order)) {
    // The same customer buying twice is CUS.DUPLICATE_ORDER; one means of payment charged twice is this.
    if (!key.startsWith('p:')) continue;
    for (const other of around.related('basket', key)) {
      if (other.cancelled || other.captured <= other.refunded || other.currency !== order.currency) continue;
      if (other.paidAt === undefined || other.paidAt > paid || paid - other.paidAt > withinMs) continue;
      if (other.paidAt < paid || other.id < order.id) return other;
    }
  }
  return undefined;
}

function paidTwice(order: Order, captured: number, other: RelatedOrder | undefined, since: number): Answer {
  if (other === undefined || order.currency === undefined) return FINE;
  const money = { amount: captured, currency: order.currency };
  return wrong(
    aboutOrder('PAY.DUPLICATE', order, {
      since,
      evidence: {
        problem: 'two_orders',
        extra: money,
        captured: money,
        otherOrder: other.number ?? other.id,
        otherOrderId: other.id,
      },
      material: `${order.id}|${other.id}`,
      money,
    }),
  );
}
