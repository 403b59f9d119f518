import type { Money } from '../../order/money.ts';

/** Why a resolution cannot be executed as chosen; each has a sentence and the field it belongs to. */
export type EffectProblem =
  | { readonly code: 'no_order' }
  | { readonly code: 'nothing_to_refund' }
  | { readonly code: 'choose_payment' }
  | { readonly code: 'unknown_payment' }
  | { readonly code: 'amount_needed' }
  | { readonly code: 'amount_too_high'; readonly refundable: Money }
  | { readonly code: 'amount_not_positive' }
  | { readonly code: 'payable_unknown' }
  | { readonly code: 'no_excess' }
  | { readonly code: 'disputed' }
  | { readonly code: 'not_an_inquiry' }
  | { readonly code: 'not_authorized' }
  | { readonly code: 'captured' }
  | { readonly code: 'voided' }
  | { readonly code: 'choose_lines' }
  | { readonly code: 'no_lines' }
  | { readonly code: 'quantity_too_high' }
  | { readonly code: 'no_address' }
  | { readonly code: 'nothing_new' }
  | { readonly code: 'already_held' }
  | { readonly code: 'choose_hold' }
  | { readonly code: 'no_hold' }
  | { readonly code: 'order_cancelled' }
  | { readonly code: 'handed_over' }
  | { readonly code: 'choose_parcel' }
  | { readonly code: 'no_parcel' }
  | { readonly code: 'delivered' };

/** Whether a plan, or a part of one, is a problem. */
export function isProblem(plan: object | undefined): plan is EffectProblem {
  return plan !== undefined && 'code' in plan;
}
