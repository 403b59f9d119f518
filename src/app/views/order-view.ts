import type { OrderView } from '../../cards/case-view.ts';
import { cancelledAt, deliveredAt, handedOverAt, isHeld, paidAt } from '../../domain/order/derive.ts';
import type { Order, Shipment } from '../../domain/order/order.ts';
import type { OrderStage } from '../../domain/order/order-stage.ts';
import type { Payment } from '../../domain/order/payment.ts';
import type { EndOfDay } from '../../domain/order/promises.ts';
import { promisedDelivery } from '../../domain/order/promises.ts';
import { maskEmail, maskPhone } from '../../domain/privacy/mask.ts';
import type { Tx } from '../ports/store.ts';
import { orderGlance } from './order-glance.ts';

/** An order as `/order` answers it, masked, with its cases newest first. */
export function orderView(tx: Tx, order: Order, endOfDay: EndOfDay): OrderView {
  const promised = promisedDelivery(order, endOfDay);
  const phone = order.customer?.phone ?? order.shipTo?.phone;
  return {
    ...orderGlance(order),
    status: stageOf(order),
    payments: order.payments.map((payment) => paymentLine(payment)),
    shipments: order.shipments.map((shipment) => shipmentLine(shipment)),
    cases: tx.cases.ofOrder(order.id),
    ...(order.placedAt === undefined ? {} : { placedAt: order.placedAt }),
    ...(promised === undefined ? {} : { promisedDeliveryAt: promised }),
    ...(order.customer?.email === undefined ? {} : { email: maskEmail(order.customer.email) }),
    ...(phone === undefined ? {} : { phone: maskPhone(phone) }),
  };
}

function stageOf(order: Order): OrderStage {
  if (order.stub) return 'unknown';
  if (cancelledAt(order) !== undefined) return 'cancelled';
  if (order.completedAt !== undefined) return 'completed';
  if (deliveredAt(order) !== undefined) return 'delivered';
  if (handedOverAt(order) !== undefined) return 'shipped';
  if (isHeld(order)) return 'on_hold';
  return paidAt(order) === undefined ? 'placed' : 'paid';
}

function paymentLine(payment: Payment): OrderView['payments'][number] {
  const captured = payment.captures.reduce((sum, it) => sum + it.amount, 0);
  const refunded = payment.refunds.filter((it) => it.status === 'succeeded').reduce((sum, it) => sum + it.amount, 0);
  const amount = captured > 0 ? captured : (payment.authorized ?? payment.submitted);
  return {
    state: paymentState(payment, captured, refunded),
    at: payment.lastEventAt,
    ...(payment.method === undefined ? {} : { method: payment.method }),
    ...(amount === undefined || payment.currency === undefined
      ? {}
      : { amount: { amount, currency: payment.currency } }),
  };
}

/** Canonical payment statuses of domain.md 1.2. */
function paymentState(payment: Payment, captured: number, refunded: number): string {
  if (captured > 0 && refunded >= captured) return 'refunded';
  if (refunded > 0) return 'partially_refunded';
  if (captured > 0) return 'paid';
  if (payment.voidedAt !== undefined) return 'voided';
  if (payment.authorized !== undefined) return 'authorized';
  return payment.failures.length > 0 ? 'failed' : 'pending';
}

function shipmentLine(shipment: Shipment): OrderView['shipments'][number] {
  const scan = shipment.scans.at(-1);
  const at = shipment.deliveredAt ?? scan?.at ?? shipment.handedOverAt ?? shipment.createdAt;
  const state =
    shipment.deliveredAt !== undefined
      ? 'delivered'
      : (scan?.status ?? (shipment.handedOverAt === undefined ? 'label_created' : 'picked_up'));
  return {
    state,
    ...(at === undefined ? {} : { at }),
    ...(shipment.carrier === undefined ? {} : { carrier: shipment.carrier }),
    ...(shipment.trackingNumber === undefined ? {} : { trackingNumber: shipment.trackingNumber }),
    ...(typeof shipment.eta === 'number' ? { eta: shipment.eta } : {}),
  };
}
