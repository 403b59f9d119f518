import { authorizedOf, capturedOf, payableOf, toleranceOf } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import type { Payment, PaymentFailure } from '../../../order/payment.ts';
import { aboutOrder, FINE, fineUntil, known, wrong } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Rule } from '../../rule.ts';
import { QUIET_MS } from './quiet.ts';

const PARAMS = {
  /** Unpaid for this long after the last attempt. */
  patienceMs: 10 * 60_000,
  /** This many failures within the window are enough at once. */
  failures: 3,
  windowMs: 30 * 60_000,
  quietMs: QUIET_MS,
};

/** PAY.FAILED: the last attempt to pay failed and the order is unpaid, or attempts fail again and again. */
export const paymentFailed: Rule<typeof PARAMS> = {
  code: 'PAY.FAILED',
  reads: [],
  params: PARAMS,
  check(order, { now }, params) {
    if (order.terms === 'cod' || order.payments.length === 0) return FINE;
    const last = lastFailure(order);
    if (last === undefined || isPending(order, last.failure.at) || isPaid(order, now)) return FINE;
    const times = order.payments.flatMap((it) => it.failures.map(({ at }) => at));
    const often = times.filter((at) => at > last.failure.at - params.windowMs).length >= params.failures;
    const from = last.failure.at + (often ? params.quietMs : params.patienceMs);
    if (now < from) return fineUntil(from);
    const payable = payableOf(order);
    const { payment, failure } = last;
    return wrong(
      aboutOrder('PAY.FAILED', order, {
        since: from,
        evidence: {
          attempts: times.length,
          failedAt: failure.at,
          paymentId: payment.id,
          ...known('method', payment.method),
          ...known('declineCode', failure.declineCode),
          ...(payable === undefined || order.currency === undefined
            ? {}
            : { payable: { amount: payable, currency: order.currency } }),
        },
        material: order.payments.flatMap((it) => (it.failures.length > 0 ? [it.id] : [])).join('|'),
      }),
    );
  },
  look(order, { now }, params) {
    if (order.payments.length === 0)
      return { values: {}, missing: ['payments'], ...besideOf(order, 'cash_on_delivery') };
    const failures = order.payments.flatMap((it) => it.failures.map(({ at }) => at));
    const failedAt = lastFailure(order)?.failure.at;
    const recent = failedAt === undefined ? [] : failures.filter((at) => at > failedAt - params.windowMs);
    const beside = isPaid(order, now) ? ({ beside: 'covered' } as const) : besideOf(order, 'cash_on_delivery');
    return {
      values: { attempts: failures.length, ...known('failedAt', failedAt), patienceMs: params.patienceMs },
      ...beside,
      nearest: { kind: 'count', of: 'failed_payments', limit: params.failures, actual: recent.length },
    };
  },
};

function lastFailure(order: Order): { readonly payment: Payment; readonly failure: PaymentFailure } | undefined {
  let last: { readonly payment: Payment; readonly failure: PaymentFailure } | undefined;
  for (const payment of order.payments) {
    const failure = payment.failures.at(-1);
    if (failure !== undefined && (last === undefined || failure.at > last.failure.at)) last = { payment, failure };
  }
  return last;
}

/** A later attempt is on its way: a bank transfer takes days and is no failure meanwhile. */
function isPending(order: Order, failedAt: number): boolean {
  return order.payments.some((it) => it.submittedAt !== undefined && it.submittedAt > failedAt);
}

function isPaid(order: Order, now: number): boolean {
  const paid = capturedOf(order) + authorizedOf(order, now);
  const payable = payableOf(order);
  return payable === undefined ? paid > 0 : paid >= payable - toleranceOf(payable, order.currency);
}
