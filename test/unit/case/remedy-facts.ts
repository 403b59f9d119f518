import type { PlannedEffect, Remedy, RemedyState } from '../../../src/domain/case/remedy.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import { MEI, MONDAY } from '../../support/opened-case.ts';
import { event } from '../order/story.ts';

/** Where it goes. */
export const MUNICH = {
  name: 'Ana Weber',
  line1: 'Leopoldstrasse 12',
  city: 'Munich',
  postal_code: '80802',
  country: 'DE',
};

/** Two mugs and a lamp, 100 euros, for Ana in Munich. */
export const ordered = (data: Readonly<Record<string, unknown>> = {}) =>
  event('order.created', 0, {
    currency: 'EUR',
    total: '100.00',
    customer: { id: 'c-ana', name: 'Ana Weber', email: 'ana@posteo.de', time_zone: 'Europe/Berlin' },
    ship_to: MUNICH,
    items: [
      { line: 1, sku: 'MUG', quantity: 2, unit_price: '25.00', freight: '2.00' },
      { line: 2, sku: 'LAMP', quantity: 1, unit_price: '48.00' },
    ],
    ...data,
  });
/** Money arrives by card, each payment in one capture. */
export const paid = (amount = '100.00', payment = 'pay-1') =>
  event('payment.captured', 1, {
    payment_id: payment,
    method: 'card',
    amount,
    currency: 'EUR',
    transaction_id: payment,
  });
/** The bank speaks of the payment. */
export const disputed = (status: string) =>
  event('payment.disputed', 2, { payment_id: 'pay-1', dispute_id: 'dp-1', reason: 'fraudulent', status });
/** Money is reserved, not taken. */
export const authorized = () =>
  event('payment.authorized', 1, { payment_id: 'pay-a', method: 'card', amount: '100.00', currency: 'EUR' });
/** The order is kept back. */
export const held = (id: string, code: string) => event('order.held', 2, { hold_id: id, codes: [code] });
/** A label is printed. */
export const parcel = (id: string, lines?: readonly unknown[]) =>
  event('shipment.created', 2, {
    shipment_id: id,
    carrier: 'dhl',
    tracking_number: `T-${id}`,
    ...(lines && { lines }),
  });
/** The parcel goes to the carrier. */
export const left = (id: string) => event('shipment.handed_over', 3, { shipment_id: id });
/** The parcel is delivered. */
export const arrived = (id: string) => event('shipment.delivered', 4, { shipment_id: id });

/** A remedy in a state, of another decision. */
export function remedy(state: RemedyState, effect: PlannedEffect, differing: Partial<Remedy> = {}): Remedy {
  const id = 'ef_other' as EffectId;
  return { id, resolution: 'REFUND_FULL', state, by: MEI, at: MONDAY, note: '', effect, ...differing };
}
/** A refund of so much, in minor units of EUR. */
export const refundOf = (amount: number, paymentId = 'pay-1'): PlannedEffect => ({
  kind: 'payment.refund',
  input: {},
  money: { amount, currency: 'EUR' },
  paymentId,
});
