import { cancelledAt } from '../../order/derive.ts';
import type { Order } from '../../order/order.ts';
import type { Payment } from '../../order/payment.ts';
import type { PlannedEffect, Remedy } from '../remedy.ts';
import { isBack } from './choose-parcel.ts';
import type { EffectProblem } from './effect-problem.ts';
import { openHolds } from './plan-release.ts';
import { isVoided } from './plan-void.ts';
import { isDisputed, refundableNow } from './refundable-now.ts';

/** The facts that an effect is held against. */
export interface GuardAround {
  readonly order: Order;
  readonly others: readonly Remedy[];
  /** The effect itself where it is decided already: it does not stand in its own way. */
  readonly except?: string;
}

/**
 * Why an effect makes no sense as the facts are now; asked when it is decided and again right before it is sent
 * (domain.md 5): money that is not there any more or is disputed, an authorisation that was captured, a parcel that left
 * or arrived, a hold that stands already or no more.
 */
export function guardEffect(effect: PlannedEffect, around: GuardAround): EffectProblem | undefined {
  const { order } = around;
  switch (effect.kind) {
    case 'payment.refund':
      return guardRefund(effect, around);
    case 'payment.void':
      return guardVoid(order.payments.find(({ id }) => id === effect.paymentId));
    case 'order.hold':
      if (openHolds(order).length > 0) return { code: 'already_held' };
      return guardStanding(order) ?? guardUnsent(order);
    case 'order.release':
      return openHolds(order).some(({ id }) => id === effect.input.hold_id) ? undefined : { code: 'no_hold' };
    case 'order.cancel':
      return guardStanding(order) ?? guardUnsent(order);
    case 'order.update':
    case 'shipment.create':
      return guardStanding(order);
    case 'shipment.intercept': {
      const parcel = order.shipments.find(({ id }) => id === effect.input.shipment_id);
      if (parcel === undefined) return { code: 'no_parcel' };
      return parcel.deliveredAt === undefined ? undefined : { code: 'delivered' };
    }
    case 'compensation.issue':
    case 'message.send':
      return undefined;
  }
}

function guardRefund({ paymentId, money }: PlannedEffect, around: GuardAround): EffectProblem | undefined {
  const payment = around.order.payments.find(({ id }) => id === paymentId);
  if (payment === undefined || money === undefined) return { code: 'unknown_payment' };
  if (isDisputed(payment)) return { code: 'disputed' };
  const refundable = refundableNow(around.order, payment.id, around.others, around.except);
  if (money.amount <= refundable) return undefined;
  return { code: 'amount_too_high', refundable: { amount: refundable, currency: money.currency } };
}

function guardVoid(payment: Payment | undefined): EffectProblem | undefined {
  if (payment === undefined) return { code: 'unknown_payment' };
  if (payment.captures.length > 0) return { code: 'captured' };
  if (isVoided(payment)) return { code: 'voided' };
  return payment.authorized === undefined ? { code: 'not_authorized' } : undefined;
}

function guardStanding(order: Order): EffectProblem | undefined {
  return cancelledAt(order) === undefined ? undefined : { code: 'order_cancelled' };
}

/** A parcel that came back is with the shop again. */
function guardUnsent({ shipments }: Order): EffectProblem | undefined {
  const left = shipments.some((it) => it.deliveredAt !== undefined || (it.handedOverAt !== undefined && !isBack(it)));
  return left ? { code: 'handed_over' } : undefined;
}
