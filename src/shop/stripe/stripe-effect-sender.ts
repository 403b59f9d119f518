import type { EffectAnswer, EffectSender } from '../../app/ports/effect-sender.ts';
import type { EffectRow } from '../../app/ports/effect-store.ts';
import { EffectBody, RefundInput } from '../effect-body.ts';
import { createCallStripe } from './call-stripe.ts';
import { paymentParam } from './payment-id.ts';
import { answerOf, readRefund } from './read-refund.ts';
import { refundForm } from './refund-form.ts';
import { stripeAmount } from './stripe-amount.ts';
import { RefundList } from './stripe-objects.ts';

/** Stripe may forget a key after a day (docs.stripe.com/api/idempotent_requests); we rely on less. */
const KEY_MS = 20 * 3_600_000;

/**
 * Refunds at Stripe under the effect's id as key, so that a lost answer is asked for again and never paid twice. Once the
 * key may be forgotten the payment's own refunds are looked through first, by the effect's id in their metadata.
 */
export function createStripeEffectSender(deps: {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly now: () => number;
}): EffectSender {
  const call = createCallStripe(deps);

  /** The refund that an earlier try made; `unknown` when Stripe does not tell. */
  async function find(row: EffectRow, paymentId: string): Promise<EffectAnswer | undefined> {
    const query = new URLSearchParams({ ...paymentParam(paymentId), limit: '100' });
    const reply = await call(`/v1/refunds?${query}`);
    const list = reply.kind === 'answered' && reply.status === 200 ? RefundList.safeParse(reply.body) : undefined;
    if (list?.data === undefined) return { kind: 'unknown', reason: 'Stripe does not list the refunds of the payment' };
    const refund = list.data.data.find(({ metadata }) => metadata?.effect_id === row.id);
    return refund === undefined ? undefined : answerOf(refund);
  }

  return {
    async send(row) {
      const body = EffectBody.parse(JSON.parse(row.body));
      const input = RefundInput.parse(body.input);
      const amount = stripeAmount(input.amount, input.currency);
      if (amount === undefined)
        return { kind: 'refused', reason: `Stripe has no amount of ${input.amount} ${input.currency}` };
      const isRetry = row.attempts > 0;
      if (isRetry && deps.now() - row.requestedAt > KEY_MS) {
        const found = await find(row, input.payment_id);
        if (found !== undefined) return found;
      }
      const form = refundForm(row, body.case, input, amount);
      const verdict = readRefund(await call('/v1/refunds', { form, idempotencyKey: row.id }), isRetry);
      if (verdict.kind !== 'look') return verdict;
      return (await find(row, input.payment_id)) ?? verdict.instead;
    },
  };
}
