import type { ResolutionCode } from '../../catalogue/resolutions.ts';
import type { Order } from '../../order/order.ts';
import type { PlannedEffect } from '../remedy.ts';
import { liveParcels } from './choose-parcel.ts';
import type { EffectChoice } from './effect-choice.ts';
import { type EffectProblem, isProblem } from './effect-problem.ts';
import { guardEffect } from './guard-effect.ts';
import { planCancel, planCancelRefund } from './plan-cancel.ts';
import { planCompensation, planCredit } from './plan-compensation.ts';
import { planHold } from './plan-hold.ts';
import { planIntercept, planRedirect } from './plan-intercept.ts';
import {
  planExcessRefund,
  planFullRefund,
  planInquiryRefund,
  planLineRefund,
  planPartialRefund,
  planRetriedRefund,
} from './plan-refund.ts';
import { openHolds, planRelease } from './plan-release.ts';
import { planMissing, planReship } from './plan-shipment.ts';
import { planAddress, planInfo, planTracking } from './plan-update.ts';
import { planVoid } from './plan-void.ts';
import type { PlanAround, Planner } from './planner.ts';

/** How each resolution that the shop executes becomes effects; every other one is recorded only. */
export const PLANNERS: Readonly<Partial<Record<ResolutionCode, Planner>>> = {
  REFUND_FULL: planFullRefund,
  REFUND_DUPLICATE: planFullRefund,
  REFUND_FRAUD: planFullRefund,
  REFUND_PARTIAL: planPartialRefund,
  REFUND_LINE: planLineRefund,
  REFUND_EXCESS: planExcessRefund,
  RETRY_REFUND: planRetriedRefund,
  REFUND_BEFORE_CHARGEBACK: planInquiryRefund,
  VOID_AUTH: planVoid,
  HOLD: planHold,
  APPROVE_RELEASE: planRelease,
  CANCEL_ORDER: planCancel,
  CANCEL_ONE: planCancel,
  CANCEL_REFUND: planCancelRefund,
  CORRECT_ADDRESS: planAddress,
  CHANGE_ADDRESS: planAddress,
  CORRECT_INFO: planInfo,
  CORRECT_TRACKING: planTracking,
  RESHIP: planReship,
  RESHIP_CORRECT: planReship,
  RETURN_REPLACE: planReship,
  SHIP_MISSING: planMissing,
  INTERCEPT: planIntercept,
  REDIRECT: planRedirect,
  COMPENSATE: planCompensation,
  KEEP_AND_COMPENSATE: planCompensation,
  STORE_CREDIT: planCredit,
};

/** What the facts must hold for an effect to be thinkable; without it people record what they did elsewhere. */
const NEEDS: Readonly<Partial<Record<ResolutionCode, (order: Order) => boolean>>> = {
  VOID_AUTH: (order) => order.payments.some(({ authorized }) => authorized !== undefined),
  APPROVE_RELEASE: (order) => openHolds(order).length > 0,
  CORRECT_TRACKING: (order) => order.shipments.length > 0,
  INTERCEPT: (order) => order.shipments.length > 0,
  REDIRECT: (order) => liveParcels(order).length > 0,
};

/** Whether the facts of an order have what a resolution would act on. */
export function isThinkable(code: ResolutionCode, order: Order): boolean {
  return PLANNERS[code] !== undefined && (NEEDS[code]?.(order) ?? true);
}

/**
 * Turns a chosen resolution into the effects that the shop is asked for, in this order, each guarded by the facts as they
 * are now; or says what is wrong with the choice. Empty for what is recorded only.
 */
export function planEffects(
  code: ResolutionCode,
  choice: EffectChoice,
  around: Omit<PlanAround, 'order'> & { readonly order: Order | undefined },
): readonly PlannedEffect[] | EffectProblem {
  const planner = PLANNERS[code];
  if (planner === undefined) return [];
  const { order } = around;
  if (order === undefined) return { code: 'no_order' };
  if (!isThinkable(code, order)) return [];
  const plan = planner(choice, { ...around, order });
  if (isProblem(plan)) return plan;
  for (const effect of plan) {
    const problem = guardEffect(effect, { order, others: around.others });
    if (problem !== undefined) return problem;
  }
  return plan;
}
