import { z } from 'zod';
import { Currency, Text } from '../kit/fields.ts';

const Minor = z.number().int().nonnegative();
/** A time in seconds, before the year 10,000. */
const Unix = z.number().int().positive().max(253_402_300_799);
/** An object's id, or the object itself where it was expanded. */
const Ref = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .catch(undefined);
const Metadata = z.record(z.string(), z.string()).nullish().catch(undefined);

/** The envelope of every event; a thin event (`v2.core.event`) carries no object. */
export const StripeEvent = z.object({
  id: z.string().min(1),
  object: z.literal('event'),
  type: z.string().min(1),
  created: Unix,
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});
export type StripeEvent = z.output<typeof StripeEvent>;

const PaymentError = z.object({ code: Text, decline_code: Text }).nullish().catch(undefined);

export const Intent = z.object({
  id: z.string(),
  object: z.literal('payment_intent'),
  amount: Minor,
  amount_received: Minor.nullish(),
  amount_capturable: Minor.nullish(),
  currency: Currency,
  status: z.string(),
  latest_charge: Ref,
  last_payment_error: PaymentError,
  metadata: Metadata,
  payment_method_types: z.array(z.string()).nullish().catch(undefined),
});
export type Intent = z.output<typeof Intent>;

export const Charge = z.object({
  id: z.string(),
  object: z.literal('charge'),
  amount: Minor,
  amount_captured: Minor.nullish(),
  captured: z.boolean().nullish(),
  currency: Currency,
  status: z.string(),
  payment_intent: Ref,
  failure_code: Text,
  metadata: Metadata,
  billing_details: z
    .object({ name: Text, address: z.object({ country: Text }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  outcome: z
    .object({ type: Text, risk_level: Text, risk_score: z.number().nullish().catch(undefined), reason: Text })
    .nullish()
    .catch(undefined),
  payment_method_details: z
    .object({
      type: Text,
      card: z
        .object({
          country: Text,
          fingerprint: Text,
          capture_before: Unix.nullish().catch(undefined),
          installments: z
            .object({ plan: z.object({ count: z.number().nullish() }).nullish() })
            .nullish()
            .catch(undefined),
        })
        .nullish()
        .catch(undefined),
    })
    .nullish()
    .catch(undefined),
  refunds: z
    .object({ data: z.array(z.unknown()) })
    .nullish()
    .catch(undefined),
});
export type Charge = z.output<typeof Charge>;

export const Refund = z.object({
  id: z.string(),
  object: z.literal('refund'),
  amount: Minor,
  currency: Currency,
  status: z.string().nullish(),
  charge: Ref,
  payment_intent: Ref,
  metadata: Metadata,
});
export type Refund = z.output<typeof Refund>;

export const Dispute = z.object({
  id: z.string(),
  object: z.literal('dispute'),
  amount: Minor,
  currency: Currency,
  reason: Text,
  status: z.string(),
  charge: Ref,
  payment_intent: Ref,
  evidence_details: z.object({ due_by: Unix.nullish() }).nullish().catch(undefined),
  metadata: Metadata,
});
export type Dispute = z.output<typeof Dispute>;

export const Review = z.object({
  id: z.string(),
  object: z.literal('review'),
  open: z.boolean(),
  opened_reason: Text,
  closed_reason: Text,
  charge: Ref,
  payment_intent: Ref,
});
export type Review = z.output<typeof Review>;

export const FraudWarning = z.object({
  id: z.string(),
  object: z.literal('radar.early_fraud_warning'),
  fraud_type: Text,
  charge: Ref,
  payment_intent: Ref,
});
export type FraudWarning = z.output<typeof FraudWarning>;

export const Session = z.object({
  id: z.string(),
  object: z.literal('checkout.session'),
  client_reference_id: Text,
  payment_intent: Ref,
  metadata: Metadata,
});
export type Session = z.output<typeof Session>;
