import { cancelledAt } from '../../order/derive.ts';
import type { PlannedEffect } from '../remedy.ts';
import { refundings } from './choose-payment.ts';
import { isProblem } from './effect-problem.ts';
import { planFullRefund, refund } from './plan-refund.ts';
import type { Planner } from './planner.ts';
import { isDisputed } from './refundable-now.ts';

/** Ends the order. */
export const planCancel: Planner = ({ reason }) => [{ kind: 'order.cancel', input: { reason } }];

/**
 * Ends the order, then gives the money back: of the chosen payment, else of every one. Only the money of an order that is
 * cancelled already; only the end of one that holds none.
 */
export const planCancelRefund: Planner = (choice, around) => {
  const end = cancelledAt(around.order) === undefined ? planCancel(choice, around) : [];
  if (isProblem(end)) return end;
  const back = moneyBack(choice, around);
  if (isProblem(back)) return back;
  return end.length + back.length === 0 ? { code: 'nothing_to_refund' } : [...end, ...back];
};

const moneyBack: Planner = (choice, around) => {
  if (choice.paymentId !== undefined || choice.amount !== undefined) return planFullRefund(choice, around);
  if (around.order.payments.some((it) => it.captures.length > 0 && isDisputed(it))) return { code: 'disputed' };
  const parts: PlannedEffect[] = [];
  for (const payment of refundings(around)) {
    const part = refund(choice, payment, payment.refundable);
    if (isProblem(part)) return part;
    parts.push(...part);
  }
  return parts;
};
