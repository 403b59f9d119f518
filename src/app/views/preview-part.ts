import { COMPENSATION_FORMS } from '../../domain/case/plan-effect/effect-choice.ts';
import type { PlannedEffect } from '../../domain/case/remedy.ts';
import type { Order } from '../../domain/order/order.ts';
import type { PreviewPart } from '../../i18n/words/remedy-form-words.ts';

/** One planned effect as the form tells it before it is decided. */
export function previewPart({ kind, money, paymentId, input }: PlannedEffect, order: Order): PreviewPart {
  const payment = order.payments.find(({ id }) => id === paymentId);
  const captured = payment?.captures.reduce((sum, it) => sum + it.amount, 0);
  const parcel = order.shipments.find(({ id }) => id === input.shipment_id);
  const form = COMPENSATION_FORMS.find((it) => it === input.form);
  return {
    kind,
    ...(money === undefined ? {} : { money }),
    ...(captured === undefined || money === undefined ? {} : { of: { amount: captured, currency: money.currency } }),
    ...(payment?.method === undefined ? {} : { method: payment.method }),
    ...(Array.isArray(input.lines) ? { items: input.lines.flatMap((it) => titled(it, order)) } : {}),
    ...(parcel === undefined
      ? {}
      : { parcel: [parcel.carrier, parcel.trackingNumber ?? parcel.id].filter((it) => it !== undefined).join(' ') }),
    ...(form === undefined ? {} : { form }),
  };
}

function titled(
  line: { readonly line: number; readonly quantity: number },
  { items }: Order,
): readonly { readonly title: string; readonly quantity: number }[] {
  const item = items.find((it) => it.line === line.line);
  return item === undefined ? [] : [{ title: item.title ?? item.sku, quantity: line.quantity }];
}
