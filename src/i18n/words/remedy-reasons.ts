/** Reasons that Ordermend itself gives for a remedy's state; all others are the shop's own words. */
export const REMEDY_REASONS = [
  'not_refundable',
  'disputed',
  'captured',
  'voided',
  'already_held',
  'no_hold',
  'order_cancelled',
  'handed_over',
  'delivered',
  'facts_changed',
  'part_before_refused',
  'fulfilment_not_requested',
  'refund failed',
  'no such remedy',
  'no EFFECTS_URL is set',
] as const;
/** One of these reasons. */
export type RemedyReason = (typeof REMEDY_REASONS)[number];

/** Whether a reason is one of ours. */
export function isRemedyReason(reason: string): reason is RemedyReason {
  return (REMEDY_REASONS as readonly string[]).includes(reason);
}
