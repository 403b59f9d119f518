import type { EffectAnswer } from '../../app/ports/effect-sender.ts';
import { retryAfterMs } from '../retry-after.ts';
import type { StripeReply } from './call-stripe.ts';
import { Refund, StripeError } from './stripe-objects.ts';

const REASON_CHARS = 300;
const LIMITED_MS = 2_000;

/**
 * What Stripe's answer to a refund means for the effect. `look`: the answer does not tell whether the money went back,
 * but the list of the payment's refunds will, and without one there `instead` holds.
 */
export type RefundVerdict = EffectAnswer | { readonly kind: 'look'; readonly instead: EffectAnswer };

/** Reads an answer by docs.stripe.com/api/errors and docs.stripe.com/error-low-level. `isRetry`: an earlier try may have worked. */
export function readRefund(reply: StripeReply, isRetry: boolean): RefundVerdict {
  if (reply.kind === 'silent') return { kind: 'unknown', reason: reply.reason };
  const { status, headers, body } = reply;
  if (status < 300) return readSuccess(body);
  const { code, type, message } = StripeError.safeParse(body).data?.error ?? {};
  const reason = (message ?? `HTTP ${status}`).slice(0, REASON_CHARS);
  const waitMs = retryAfterMs(headers);
  const unknown: EffectAnswer = {
    kind: 'unknown',
    reason,
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  };
  if (status === 429) return { ...unknown, retryAfterMs: waitMs ?? LIMITED_MS, limited: true };
  // The first answer was kept under the key, faults too: asking again would give it for ever.
  if (status >= 500)
    return headers.get('idempotent-replayed') === 'true' ? { kind: 'look', instead: unknown } : unknown;
  if (status === 409 || headers.get('stripe-should-retry') === 'true') return unknown;
  if (code === 'charge_already_refunded') return { kind: 'look', instead: { kind: 'accepted' } };
  const refused: EffectAnswer = { kind: 'refused', reason };
  if (type === 'idempotency_error') return { kind: 'look', instead: refused };
  // A key that was taken away says nothing about the try before.
  if (status === 401 || status === 403) return isRetry ? unknown : refused;
  return refused;
}

/** A refund that exists, as an answer. */
export function answerOf({ id, status, failure_reason: why }: Refund): EffectAnswer {
  if (status === 'failed' || status === 'canceled')
    return { kind: 'refused', reason: `the refund ${id} ${status}${why ? ` (${why})` : ''}` };
  return { kind: 'accepted', reference: id };
}

function readSuccess(body: unknown): EffectAnswer {
  const refund = Refund.safeParse(body);
  return refund.success ? answerOf(refund.data) : { kind: 'unknown', reason: 'Stripe answered with no refund' };
}
