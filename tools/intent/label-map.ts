import type { Intent } from '../../src/domain/intent/intents.ts';

/** Labels of banking77 and HINT3 that name one of our intents; every other label of theirs is `other`. */
export const LABEL_MAP: Readonly<Record<string, Intent>> = {
  // banking77: there the thing that was ordered is a card.
  card_arrival: 'where_is_it',
  card_delivery_estimate: 'where_is_it',
  request_refund: 'refund',
  Refund_not_showing_up: 'refund',
  edit_personal_details: 'change_address',
  // HINT3, the two shops
  ORDER_STATUS: 'where_is_it',
  DELAY_IN_PARCEL: 'where_is_it',
  DELAY_IN_DELIVERY: 'where_is_it',
  REFUNDS_RETURNS_REPLACEMENTS: 'refund',
  RETURN_EXCHANGE: 'refund',
  CANCEL_ORDER: 'refund',
  MODIFY_ADDRESS: 'change_address',
};

/** HINT3 files what is wrong with a parcel under returns; these words tell which trouble is the reason. */
export const RETURN_REASONS: readonly (readonly [Intent, RegExp])[] = [
  ['missing_item', /\bmissing\b/i],
  ['wrong_item', /completely different|did not order what|wrong item received|wrong\s+items shipped/i],
  ['damaged', /tampered|bad quality/i],
];
