import type { RemedyReason } from '../words/remedy-reasons.ts';

/** Reasons of ours for a remedy's state, in English. */
export const remedyReasons: Readonly<Record<RemedyReason, string>> = {
  not_refundable: 'less is left to refund by now',
  'refund failed': 'the refund failed at the payment provider',
  'no such remedy': 'the remedy is no longer there',
  'no EFFECTS_URL is set': 'no shop is connected',
};
