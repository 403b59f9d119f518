import type { Order } from '../../../order/order.ts';
import type { Dispute, Payment } from '../../../order/payment.ts';
import { aboutOrder, allWrong, deadline, FINE } from '../../answers.ts';
import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

/** Dispute states in which nothing more can be done (domain.md 1.2). */
const CLOSED: ReadonlySet<string> = new Set(['won', 'lost', 'prevented', 'warning_closed']);

/** PAY.DISPUTE: a customer's bank asks for the money back; its own deadline is what counts. */
export const paymentDispute: Rule = {
  code: 'PAY.DISPUTE',
  reads: [],
  params: {},
  afterCancel: true,
  check(order) {
    let findings: Finding[] | undefined;
    for (const payment of order.payments)
      for (const dispute of payment.disputes)
        if (!CLOSED.has(dispute.status)) findings = [...(findings ?? []), disputed(order, payment, dispute)];
    return findings === undefined ? FINE : allWrong(findings);
  },
  look(order) {
    const [dispute] = order.payments.flatMap((it) => it.disputes);
    if (order.payments.length === 0) return { values: {}, missing: ['payments'] };
    return { values: dispute === undefined ? {} : { status: dispute.status, reason: dispute.reason } };
  },
};

function disputed(order: Order, payment: Payment, { id, reason, status, amount, dueBy, since }: Dispute): Finding {
  const currency = payment.currency ?? order.currency;
  const at = amount ?? payment.captures.reduce((sum, it) => sum + it.amount, 0);
  const money = currency === undefined ? undefined : { amount: at, currency };
  return aboutOrder('PAY.DISPUTE', order, {
    part: id,
    since,
    evidence: {
      paymentId: payment.id,
      reason,
      status,
      ...(dueBy === undefined ? {} : { dueByAt: dueBy }),
      ...(money === undefined ? {} : { disputed: money }),
    },
    material: `${status}|${dueBy ?? ''}`,
    ...deadline(dueBy),
    ...(money === undefined ? {} : { money }),
  });
}
