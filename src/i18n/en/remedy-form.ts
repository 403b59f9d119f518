import { nameOf } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import type { PreviewPart, RemedyFormWords } from '../words/remedy-form-words.ts';
import { orders } from './orders.ts';

const FORMS = {
  coupon: 'Coupon',
  credit: 'Store credit',
  points: 'Points',
  gift: 'Gift',
  shipping_fee: 'Shipping fee',
} as const;

/** What the resolve form asks for a chosen remedy, in English. */
export const remedyForm = {
  fields: {
    hold: 'Hold to release',
    parcel: 'Parcel',
    form: 'Given as',
    expires: 'Valid until',
    quantity: 'Units of each line',
    name: 'Name',
    email: 'E-mail address',
    phone: 'Phone',
    line1: 'Street and number',
    line2: 'Flat, floor, company',
    district: 'District',
    city: 'City',
    region: 'Region or state',
    postal_code: 'Postcode',
    tracking_number: 'Tracking number',
    carrier: 'Carrier',
  },
  hints: {
    quantity: 'Empty: all units that were ordered.',
    unchanged: 'Empty: it stays as it is.',
    expires: 'Empty: as long as your shop allows.',
    given: (pen, currency) =>
      pen.words`In ${pen.text(currency, 8)}, such as 12.50. For a refund, empty means all of it.`,
  },
  forms: FORMS,
  authorizedOption: (pen, method, authorized) =>
    pen.words`${pen.text(method, 24)}, ${pen.money(authorized)} authorised, not captured`,
  holdOption: (pen, codes, heldAt) => pen.words`${pen.text(codes.join(', '), 50)}, since ${pen.time(heldAt)}`,
  preview: (pen, parts) =>
    pen.words`As the form stands: ${pen.join(
      parts.map((part) => sayPart(pen, part)),
      ' ',
    )}`,
  recordedOnly: 'No connected shop does this: it is recorded only, so do it in your shop.',
  submits: { refund: 'Refund', cancel: 'Cancel the order', cancelRefund: 'Cancel and refund', void: 'Void it' },
  badValue: (pen, suggestion) =>
    suggestion === undefined
      ? pen.words`This cannot be right. Please check it.`
      : pen.words`This cannot be right. Is “${pen.text(suggestion, 80)}” meant?`,
  expiresInPast: 'This has passed already. Choose a later time.',
  quantityFormat: 'Write a whole number of one or more.',
} satisfies RemedyFormWords;

function sayPart<T extends string>(pen: Pen<T>, part: PreviewPart): T {
  switch (part.kind) {
    case 'payment.refund':
      return pen.words`refund ${part.money === undefined ? pen.ours('') : pen.money(part.money)}${
        part.of === undefined ? pen.ours('') : pen.words` of ${pen.money(part.of)}`
      } to ${pen.text(part.method === undefined ? 'the payment' : nameOf(orders.paymentMethods, part.method), 40)}; this cannot be undone.`;
    case 'payment.void':
      return pen.words`void the authorisation${part.money === undefined ? pen.ours('') : pen.words` of ${pen.money(part.money)}`}; this cannot be undone.`;
    case 'order.hold':
      return pen.words`hold the order; nothing is shipped until somebody releases it.`;
    case 'order.release':
      return pen.words`release the hold; your shop may still have to request the fulfilment again.`;
    case 'order.cancel':
      return pen.words`cancel the order; this cannot be undone.`;
    case 'order.update':
      return pen.words`change the order as entered.`;
    case 'shipment.create':
      return pen.words`ship ${pen.join(
        (part.items ?? []).map(({ title, quantity }) => pen.words`${quantity} × ${pen.text(title, 60)}`),
        ', ',
      )}.`;
    case 'shipment.intercept':
      return pen.words`call the parcel ${pen.text(part.parcel ?? '', 60)} back.`;
    case 'compensation.issue':
      return pen.words`give ${part.money === undefined ? pen.ours('') : pen.money(part.money)} as ${pen.ours(FORMS[part.form ?? 'coupon'].toLowerCase())}.`;
    case 'message.send':
      return pen.words`write to the customer.`;
  }
}
