import { compensationIssue } from './compensation-issue.ts';
import type { EffectHandler } from './effect-handler.ts';
import { messageSend } from './message-send.ts';
import { orderCancel } from './order-cancel.ts';
import { orderHold } from './order-hold.ts';
import { orderRelease } from './order-release.ts';
import { orderUpdate } from './order-update.ts';
import { paymentRefund } from './payment-refund.ts';
import { paymentVoid } from './payment-void.ts';
import { shipmentCreate } from './shipment-create.ts';
import { shipmentIntercept } from './shipment-intercept.ts';

/** Who decides on which kind of effect; the kinds are those of contract.md 6. */
export const EFFECT_HANDLERS: ReadonlyMap<string, EffectHandler> = new Map([
  ['payment.refund', paymentRefund],
  ['payment.void', paymentVoid],
  ['order.hold', orderHold],
  ['order.release', orderRelease],
  ['order.cancel', orderCancel],
  ['order.update', orderUpdate],
  ['shipment.create', shipmentCreate],
  ['shipment.intercept', shipmentIntercept],
  ['compensation.issue', compensationIssue],
  ['message.send', messageSend],
]);
