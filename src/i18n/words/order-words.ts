import type { OrderStage } from '../../domain/order/order-stage.ts';
import { SHIPMENT_STATUSES } from '../../domain/order/status.ts';

/** Names of the states of orders, payments and parcels (domain.md 1); a state that is not here is shown as it came. */
export interface OrderWords {
  readonly stages: Readonly<Record<OrderStage, string>>;
  /** Ways to pay as shops and providers write them; one without a name is shown as it came. */
  readonly paymentMethods: Readonly<Record<string, string>>;
  readonly paymentStates: Readonly<Record<PaymentStateName, string>>;
  readonly shipmentStates: Readonly<Record<ShipmentStateName, string>>;
}

/** Payment states of domain.md 1.2, and the steps of contract 5. */
export const PAYMENT_STATE_NAMES = [
  'none',
  'pending',
  'submitted',
  'requires_action',
  'authorized',
  'captured',
  'partially_paid',
  'paid',
  'overpaid',
  'partially_refunded',
  'refunded',
  'voided',
  'failed',
  'disputed',
  'unknown',
] as const;
/** One of these states. */
export type PaymentStateName = (typeof PAYMENT_STATE_NAMES)[number];

/** Shipment states of domain.md 1.3, and the steps of contract 5. */
export const SHIPMENT_STATE_NAMES = ['created', 'packed', 'handed_over', ...SHIPMENT_STATUSES] as const;
/** One of these states. */
export type ShipmentStateName = (typeof SHIPMENT_STATE_NAMES)[number];
