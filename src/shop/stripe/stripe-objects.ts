import { z } from 'zod';

const Metadata = z.record(z.string(), z.string()).nullish().catch(undefined);

/** A refund as far as it is read here (docs.stripe.com/api/refunds/object). */
export const Refund = z.object({
  id: z.string(),
  status: z.string().nullish(),
  failure_reason: z.string().nullish().catch(undefined),
  metadata: Metadata,
});
/** Read with this schema. */
export type Refund = z.infer<typeof Refund>;

/** A list of refunds. */
export const RefundList = z.object({ data: z.array(Refund) });

/** An error (docs.stripe.com/api/errors). */
export const StripeError = z.object({
  error: z.object({
    type: z.string().optional(),
    code: z.string().optional(),
    message: z.string().optional(),
  }),
});
