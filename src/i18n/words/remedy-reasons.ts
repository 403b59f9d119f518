/** Reasons that Ordermend itself gives for a remedy's state; all others are the shop's own words. */
export const REMEDY_REASONS = ['not_refundable', 'refund failed', 'no such remedy', 'no EFFECTS_URL is set'] as const;
/** One of these reasons. */
export type RemedyReason = (typeof REMEDY_REASONS)[number];

/** Whether a reason is one of ours. */
export function isRemedyReason(reason: string): reason is RemedyReason {
  return (REMEDY_REASONS as readonly string[]).includes(reason);
}
