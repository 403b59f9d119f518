import type { Order } from '../../order/order.ts';
import type { Payment } from '../../order/payment.ts';
import type { Planner } from './planner.ts';

/** Lets an authorisation go that nothing was captured of. */
export const planVoid: Planner = ({ paymentId }, { order }) => {
  if (paymentId !== undefined && !order.payments.some(({ id }) => id === paymentId)) return { code: 'unknown_payment' };
  const open = openAuthorizations(order);
  const [only, ...more] = paymentId === undefined ? open : order.payments.filter(({ id }) => id === paymentId);
  if (only === undefined) return { code: 'not_authorized' };
  if (more.length > 0) return { code: 'choose_payment' };
  const currency = only.currency ?? order.currency;
  return [
    {
      kind: 'payment.void',
      input: { payment_id: only.id },
      paymentId: only.id,
      ...(only.authorized === undefined || currency === undefined
        ? {}
        : { money: { amount: only.authorized, currency } }),
    },
  ];
};

/** Payments that are authorised, not captured and not voided. */
export function openAuthorizations({ payments }: Pick<Order, 'payments'>): readonly Payment[] {
  return payments.filter((it) => it.authorized !== undefined && it.captures.length === 0 && !isVoided(it));
}

/** Whether the newest authorisation of a payment was let go. */
export function isVoided({ voidedAt, authorizedAt }: Payment): boolean {
  return voidedAt !== undefined && (authorizedAt === undefined || voidedAt >= authorizedAt);
}
