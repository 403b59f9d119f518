import { z } from 'zod';

/** `data` of an effect (contract 6), as the outbox keeps it. */
export const EffectBody = z.object({ case: z.string(), input: z.record(z.string(), z.unknown()) });
/** Read with this schema. */
export type EffectBody = z.infer<typeof EffectBody>;

/** Input of `payment.refund`; the amount is a decimal string in major units. */
export const RefundInput = z.object({
  payment_id: z.string(),
  amount: z.string(),
  currency: z.string(),
  reason: z.string().default(''),
});
/** Read with this schema. */
export type RefundInput = z.infer<typeof RefundInput>;
