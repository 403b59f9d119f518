import type { Order } from '../../../order/order.ts';
import type { Payment, Refund } from '../../../order/payment.ts';
import { aboutOrder, allWrong, FINE, sooner } from '../../answers.ts';
import { warningOf } from '../../coming.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const PARAMS = {
  /** A refund that is pending for longer has not arrived. */
  pendingMs: 5 * 24 * 3_600_000,
};

/** PAY.REFUND_FAILED: money promised back to the customer failed or hangs; another refund of the same amount mends it. */
export const refundFailed: Rule<typeof PARAMS> = {
  code: 'PAY.REFUND_FAILED',
  reads: [],
  params: PARAMS,
  afterCancel: true,
  check(order, { now }, { pendingMs }) {
    let findings: Finding[] | undefined;
    let until: number | undefined;
    let warnAt: number | undefined;
    for (const payment of order.payments)
      for (const refund of payment.refunds) {
        if (refund.status === 'succeeded' || isReplaced(refund, order)) continue;
        const from = refund.status === 'failed' ? refund.at : refund.since + pendingMs;
        if (now < from) {
          if (until === undefined || from < until) warnAt = warningOf(refund.since, from);
          until = sooner(until, from);
        } else findings = [...(findings ?? []), hanging(order, payment, refund, from)];
      }
    return findings === undefined && until === undefined ? FINE : allWrong(findings ?? [], until, warnAt);
  },
  look(order, _around, { pendingMs }) {
    if (order.payments.length === 0) return { values: {}, missing: ['payments'] };
    const refund = order.payments.flatMap((it) => it.refunds).findLast((it) => !isReplaced(it, order));
    if (refund === undefined) return { values: {} };
    const { id, amount, currency, status } = refund;
    return { values: { refundId: id, refund: { amount, currency }, status, patienceMs: pendingMs } };
  },
};

function isReplaced(refund: Refund, order: Order): boolean {
  return order.payments.some((payment) =>
    payment.refunds.some(
      (it) => it.id !== refund.id && it.status !== 'failed' && it.since >= refund.since && it.amount >= refund.amount,
    ),
  );
}

function hanging(order: Order, payment: Payment, { id, amount, currency, status }: Refund, since: number): Finding {
  return aboutOrder('PAY.REFUND_FAILED', order, {
    part: id,
    since,
    evidence: { paymentId: payment.id, refundId: id, refund: { amount, currency }, status },
    material: status,
    money: { amount, currency },
  });
}
