import type { OfferedChoice } from '../case/contact.ts';
import { type CaseCode, type ExceptionCode, isExceptionCode } from '../catalogue/exception-types.ts';
import type { ResolutionCode } from '../catalogue/resolutions.ts';
import { OFFER_WORDS } from './offer-words.ts';

/**
 * What the customer may choose from, by type and in this order; the number before an option is its place. A type without
 * an entry offers nothing: its mail asks an open question. Each is a resolution of its type (a test holds that).
 */
const OFFERS = {
  'PAY.FAILED': ['RETRY_PAYMENT', 'CHANGE_METHOD', 'CANCEL_ORDER'],
  'PAY.DUPLICATE': ['REFUND_DUPLICATE', 'KEEP_BOTH'],
  'PAY.MISMATCH': ['COLLECT_DIFFERENCE', 'CANCEL_REFUND'],
  'PAY.AUTH_EXPIRING': ['REAUTHORIZE', 'VOID_AUTH'],
  'PAY.FRAUD_REVIEW': ['REQUEST_ID', 'CANCEL_ORDER'],
  'PAY.REFUND_FAILED': ['RETRY_REFUND', 'REFUND_ALT_CHANNEL', 'STORE_CREDIT'],
  'LOG.SHIP_DELAY': ['SPLIT_SHIP', 'SUBSTITUTE', 'CANCEL_REFUND'],
  'LOG.STALLED': ['WAIT', 'RESHIP', 'REFUND_FULL'],
  'LOG.LOST': ['RESHIP', 'REFUND_FULL'],
  'LOG.DELIVERY_LATE': ['CARRIER_TRACE', 'REFUND_FULL'],
  'LOG.ATTEMPT_FAILED': ['REDELIVER', 'PICKUP_POINT', 'CHANGE_ADDRESS'],
  'LOG.ADDRESS_REJECTED': ['CHANGE_ADDRESS', 'REFUND_FULL'],
  'LOG.REFUSED': ['RESHIP', 'REFUND_ON_RECEIPT'],
  'LOG.RETURNING': ['RESHIP', 'REFUND_ON_RECEIPT'],
  'LOG.PICKUP_EXPIRING': ['NOTIFY', 'EXTEND', 'RETURN'],
  'LOG.CUSTOMS': ['SUPPLY_DOCS', 'PAY_DUTY', 'RETURN'],
  'LOG.DELIVERED_NOT_RECEIVED': ['RESHIP', 'REFUND_FULL'],
  'LOG.FULFILLMENT_REJECTED': ['SPLIT_SHIP', 'CANCEL_REFUND'],
  'ITM.OUT_OF_STOCK': ['BACKORDER_WAIT', 'SUBSTITUTE', 'REFUND_LINE', 'CANCEL_REFUND'],
  'ITM.DAMAGED': ['RESHIP', 'REFUND_FULL', 'REFUND_PARTIAL'],
  'ITM.MISMATCH': ['RESHIP_CORRECT', 'KEEP_AND_COMPENSATE', 'REFUND_FULL'],
  'ITM.MISSING_ITEM': ['SHIP_MISSING', 'REFUND_LINE'],
  'CUS.INFO_WRONG': ['CORRECT_INFO', 'CANCEL_REFUND'],
  'CUS.ADDR_VAGUE': ['CORRECT_ADDRESS', 'PICKUP_POINT', 'CANCEL_REFUND'],
  'CUS.UNREACHABLE': ['CONTACT_OK', 'CANCEL_REFUND'],
  'CUS.ADDR_CHANGED_LATE': ['REDIRECT', 'INTERCEPT'],
  'CUS.DUPLICATE_ORDER': ['KEEP_BOTH', 'CANCEL_ONE', 'MERGE_ORDERS'],
  'CUS.COMPLAINT': ['COMPENSATE', 'REFUND_FULL'],
} as const satisfies Partial<Record<ExceptionCode, readonly ResolutionCode[]>>;

/** A resolution that a customer can choose. */
export type OfferedResolution = (typeof OFFERS)[keyof typeof OFFERS][number];

/** An option of a mail: its number, the resolution that it stands for, and the words that choose it, too. */
export interface Offer extends OfferedChoice {
  readonly resolution: OfferedResolution;
  readonly words: readonly string[];
}

/** The numbered options that a mail of stage `options` offers; none where the customer has no choice. */
export function optionsOf(code: CaseCode): readonly Offer[] {
  const offers: Readonly<Partial<Record<ExceptionCode, readonly OfferedResolution[]>>> = OFFERS;
  const resolutions = isExceptionCode(code) ? (offers[code] ?? []) : [];
  return resolutions.map((resolution, nth) => ({ number: nth + 1, resolution, words: OFFER_WORDS[resolution] }));
}
