import { channelFailure } from './rules/payment/channel-failure.ts';
import { shortage } from './rules/product/shortage.ts';
import { feedSilent } from './rules/system/feed-silent.ts';
import { massIncident } from './rules/system/mass-incident.ts';
import { unmappedStatus } from './rules/system/unmapped-status.ts';
import type { SubjectRule } from './subject-rule.ts';

/** Every built-in rule over a subject that is no order. */
export const SUBJECT_RULES: readonly SubjectRule[] = [
  feedSilent,
  unmappedStatus,
  channelFailure,
  shortage,
  massIncident,
];
