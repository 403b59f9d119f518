/**
 * What a customer wants with a message (issue 4). `refund` is also a return, an exchange or a cancellation;
 * `change_address` also the name or telephone of the delivery; `complaint_threat` a complaint that announces
 * authorities, lawyers, banks or the public. A complaint without a threat is `other`, as is all that a person should read.
 */
export const INTENTS = [
  'where_is_it',
  'damaged',
  'wrong_item',
  'missing_item',
  'refund',
  'change_address',
  'complaint_threat',
  'thanks',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

/** Languages with a model of their own. */
export const MODEL_LANGUAGES = ['en', 'zh'] as const;
export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];
