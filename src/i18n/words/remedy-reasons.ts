/** Reasons that Ordermend itself gives for a remedy's state; all others are the shop's own words. */
export const REMEDY_REASONS = ['not_refundable', 'refund failed', 'no such remedy', 'no EFFECTS_URL is set'] as const;
/** One of these reasons. */
export type RemedyReason = (typeof REMEDY_REASONS)[number];
