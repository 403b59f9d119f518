import type { Payment } from '../../order/payment.ts';
import type { EffectChoice } from './effect-choice.ts';
import type { EffectProblem } from './effect-problem.ts';
import type { PlanAround } from './planner.ts';
import { isDisputed, refundableNow } from './refundable-now.ts';

/** A payment that money goes back to; `refundable` in minor units of `currency`. */
export interface Refunding {
  readonly payment: Payment;
  readonly refundable: number;
  readonly currency: string;
}

/** Every payment of the order with something left that may go back now. */
export function refundings({ order, others }: Pick<PlanAround, 'order' | 'others'>): readonly Refunding[] {
  return order.payments
    .filter((payment) => !isDisputed(payment))
    .map((payment) => ({
      payment,
      refundable: refundableNow(order, payment.id, others),
      currency: payment.currency ?? order.currency ?? '',
    }))
    .filter(({ refundable }) => refundable > 0);
}

/** The payment that was chosen, or the only one there is to choose. */
export function choosePayment(
  { paymentId }: Pick<EffectChoice, 'paymentId'>,
  around: Pick<PlanAround, 'order' | 'others'>,
): Refunding | EffectProblem {
  const { payments } = around.order;
  const open = refundings(around);
  if (paymentId !== undefined) {
    const payment = payments.find((it) => it.id === paymentId);
    if (payment === undefined) return { code: 'unknown_payment' };
    return open.find((it) => it.payment === payment) ?? nothing([payment]);
  }
  const [only, ...more] = open;
  if (only === undefined) return nothing(payments);
  return more.length === 0 ? only : { code: 'choose_payment' };
}

function nothing(payments: readonly Payment[]): EffectProblem {
  return payments.some((it) => it.captures.length > 0 && isDisputed(it))
    ? { code: 'disputed' }
    : { code: 'nothing_to_refund' };
}
