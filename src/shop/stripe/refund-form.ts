import type { EffectRow } from '../../app/ports/effect-store.ts';
import type { RefundInput } from '../effect-body.ts';
import { paymentParam } from './payment-id.ts';

/**
 * Stripe's reason by the resolution that a remedy without a note names. Never guessed from what a person wrote:
 * `fraudulent` puts the card on the account's block list.
 */
const REASONS: Readonly<Record<string, string>> = {
  REFUND_DUPLICATE: 'duplicate',
  REFUND_FRAUD: 'fraudulent',
};
const NAMED = /^\S+ ([A-Z_]+)$/;

/** The form of `POST /v1/refunds`. The same row always gives the same form: Stripe compares it under one key. */
export function refundForm(
  row: EffectRow,
  caseId: string,
  input: RefundInput,
  amount: number,
): Readonly<Record<string, string>> {
  const reason = REASONS[NAMED.exec(input.reason)?.[1] ?? ''];
  return {
    ...paymentParam(input.payment_id),
    amount: String(amount),
    ...(reason === undefined ? {} : { reason }),
    'metadata[effect_id]': row.id,
    'metadata[case]': caseId,
    'metadata[order_id]': row.orderId,
  };
}
