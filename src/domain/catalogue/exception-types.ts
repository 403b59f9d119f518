import type { ResolutionCode } from './resolutions.ts';
import type { Family, Severity } from './severity.ts';

/** One kind of trouble: where it belongs, how bad it is by itself, and what may be done about it (domain.md 3). */
export interface ExceptionType {
  readonly family: Family;
  readonly severity: Severity;
  /** Priority may not sink below this (marked `!` in domain.md 2.2). */
  readonly floor?: 'P1';
  /** Who helps with what the team cannot answer. */
  readonly department: Department;
  /** Most likely first; the resolve form offers these. */
  readonly resolutions: readonly ResolutionCode[];
}

/** Who helps a team with what it cannot answer itself. */
export const DEPARTMENTS = ['finance', 'logistics', 'purchasing', 'warehouse', 'care', 'it', 'quality'] as const;
export type Department = (typeof DEPARTMENTS)[number];

/** Closing without a remedy is possible for every type. */
export const ALWAYS = ['NO_ACTION', 'FALSE_POSITIVE'] as const satisfies readonly ResolutionCode[];

/** Every exception type of the taxonomy; external ones are opened by `exception.detected` or by a person. */
export const EXCEPTION_TYPES = {
  'PAY.FAILED': payment('minor', ['RETRY_PAYMENT', 'CHANGE_METHOD', 'CANCEL_ORDER']),
  'PAY.DUPLICATE': payment('severe', [
    'REFUND_DUPLICATE',
    'HOLD',
    'MERGE_ORDERS',
    'KEEP_BOTH',
    'VOID_AUTH',
    'APPROVE_RELEASE',
  ]),
  'PAY.MISMATCH': payment('moderate', [
    'COLLECT_DIFFERENCE',
    'REFUND_EXCESS',
    'ADJUST_ORDER',
    'CANCEL_REFUND',
    'ACCEPT_WITH_APPROVAL',
  ]),
  'PAY.CALLBACK_MISSING': payment('severe', ['MARK_PAID', 'REPLAY_EVENT', 'REFUND_FULL']),
  'PAY.AUTH_EXPIRING': payment('moderate', ['CAPTURE', 'REAUTHORIZE', 'VOID_AUTH']),
  'PAY.FRAUD_REVIEW': payment('moderate', [
    'APPROVE_RELEASE',
    'HOLD',
    'KEEP_HOLD',
    'REFUND_FRAUD',
    'CANCEL_ORDER',
    'REQUEST_ID',
  ]),
  'PAY.DISPUTE': payment('severe', ['SUBMIT_EVIDENCE', 'ACCEPT_DISPUTE', 'REFUND_BEFORE_CHARGEBACK']),
  'PAY.REFUND_FAILED': payment('severe', ['REFUND_ALT_CHANNEL', 'STORE_CREDIT', 'RETRY_REFUND']),
  'PAY.CHANNEL_FAILURE': { ...payment('severe', ['SWITCH_CHANNEL', 'BULK_RETRY', 'BULK_CANCEL']), floor: 'P1' },

  'LOG.SHIP_DELAY': logistics('moderate', [
    'EXPEDITE',
    'SPLIT_SHIP',
    'UPGRADE_SHIPPING',
    'SUBSTITUTE',
    'CANCEL_REFUND',
    'COMPENSATE',
  ]),
  'LOG.LABEL_NOT_SCANNED': logistics('moderate', ['RESHIP', 'REPRINT_LABEL', 'CARRIER_TRACE']),
  'LOG.INFO_ERROR': logistics('moderate', ['CORRECT_TRACKING', 'REPRINT_LABEL', 'RESHIP', 'INTERCEPT']),
  'LOG.STALLED': logistics('minor', ['CARRIER_TRACE', 'WAIT', 'RESHIP', 'REFUND_FULL']),
  'LOG.LOST': logistics('severe', [
    'RESHIP',
    'REFUND_FULL',
    'REFUND_PARTIAL',
    'STORE_CREDIT',
    'CARRIER_CLAIM',
    'COMPENSATE',
    'INTERCEPT',
    'LEAVE_PARCEL',
    'RETURN',
  ]),
  'LOG.DELIVERY_LATE': logistics('minor', ['NOTIFY', 'COMPENSATE', 'UPGRADE_SHIPPING', 'CARRIER_TRACE', 'REFUND_FULL']),
  'LOG.ATTEMPT_FAILED': logistics('minor', ['REDELIVER', 'CHANGE_ADDRESS', 'PICKUP_POINT', 'RETURN']),
  'LOG.ADDRESS_REJECTED': logistics('moderate', [
    'CHANGE_ADDRESS',
    'INTERCEPT',
    'RESHIP',
    'REFUND_FULL',
    'REFUND_PARTIAL',
  ]),
  'LOG.REFUSED': logistics('moderate', ['RESHIP', 'REFUND_ON_RECEIPT', 'REFUND_FULL', 'RESTOCK', 'RETURN']),
  'LOG.RETURNING': logistics('moderate', ['RESHIP', 'REFUND_ON_RECEIPT', 'REFUND_FULL', 'RESTOCK', 'RETURN']),
  'LOG.PICKUP_EXPIRING': logistics('minor', ['NOTIFY', 'EXTEND', 'RETURN']),
  'LOG.CUSTOMS': logistics('moderate', ['SUPPLY_DOCS', 'PAY_DUTY', 'RETURN']),
  'LOG.DELIVERED_NOT_RECEIVED': logistics('severe', ['CARRIER_CLAIM', 'RESHIP', 'REFUND_FULL', 'REFUND_PARTIAL']),
  'LOG.FULFILLMENT_REJECTED': {
    ...logistics('severe', ['REROUTE', 'SPLIT_SHIP', 'CANCEL_REFUND']),
    department: 'warehouse',
  },

  'ITM.OUT_OF_STOCK': product('moderate', [
    'BACKORDER_WAIT',
    'SUBSTITUTE',
    'PARTIAL_SHIP',
    'TRANSFER_STOCK',
    'REFUND_LINE',
    'CANCEL_REFUND',
  ]),
  'ITM.DAMAGED': product('moderate', ['RESHIP', 'REFUND_FULL', 'REFUND_PARTIAL', 'RETURN_REPLACE', 'CARRIER_CLAIM']),
  'ITM.MISMATCH': product('moderate', [
    'RESHIP_CORRECT',
    'RETURN_REPLACE',
    'KEEP_AND_COMPENSATE',
    'REFUND_FULL',
    'REFUND_PARTIAL',
  ]),
  'ITM.MISSING_ITEM': product('moderate', ['SHIP_MISSING', 'REFUND_LINE']),
  'ITM.PRICE_ERROR': { ...product('severe', ['HONOUR_PRICE', 'CANCEL_REFUND', 'COMPENSATE']), floor: 'P1' },
  'ITM.SPEC_ERROR': product('minor', ['CORRECT_LISTING', 'CONTACT', 'CANCEL_REFUND']),
  'ITM.OVERSOLD_RISK': product('minor', ['THROTTLE', 'TRANSFER_STOCK']),
  'ITM.RECALL': { ...product('severe', ['INTERCEPT', 'REFUND_FULL']), floor: 'P1' },

  'CUS.INFO_WRONG': customer('minor', ['CORRECT_INFO', 'HOLD', 'CONTACT_CONFIRM', 'CANCEL_REFUND', 'APPROVE_RELEASE']),
  'CUS.ADDR_VAGUE': customer('minor', [
    'CORRECT_ADDRESS',
    'HOLD',
    'INTERCEPT',
    'PICKUP_POINT',
    'CANCEL_REFUND',
    'APPROVE_RELEASE',
  ]),
  'CUS.UNREACHABLE': customer('minor', ['CONTACT_OK', 'HOLD', 'CANCEL_REFUND', 'RETURN', 'APPROVE_RELEASE']),
  'CUS.ADDR_CHANGED_LATE': customer('severe', ['REPRINT_LABEL', 'INTERCEPT', 'REDIRECT']),
  'CUS.DUPLICATE_ORDER': customer('minor', ['MERGE_ORDERS', 'HOLD', 'CANCEL_ONE', 'KEEP_BOTH', 'APPROVE_RELEASE']),
  'CUS.BEHAVIOUR': customer('moderate', ['WATCHLIST', 'BLOCK', 'ALLOW', 'REQUEST_ID']),
  'CUS.COMPLAINT': customer('moderate', ['APOLOGISE', 'COMPENSATE', 'REFUND_FULL', 'REFUND_PARTIAL']),

  'SYS.STUCK_STATE': system('moderate'),
  'SYS.SYNC_CONFLICT': system('moderate'),
  'SYS.FEED_SILENT': system('severe'),
  'SYS.UNMAPPED_STATUS': system('minor'),
  'SYS.RULE_NOISY': system('minor'),
  'SYS.MASS_INCIDENT': system('severe'),
} as const satisfies Record<string, ExceptionType>;

/** A code of the taxonomy, e.g. `LOG.LOST`. Foreign alerts may carry the sender's own `X.…` beside these. */
export type ExceptionCode = keyof typeof EXCEPTION_TYPES;
/** A code as a case carries it. */
export type CaseCode = ExceptionCode | `X.${string}`;

const FOREIGN: ExceptionType = { family: 'system', severity: 'moderate', department: 'it', resolutions: [] };

/** The type behind a code; a foreign `X.…` code is a moderate system exception. */
export function exceptionType(code: CaseCode): ExceptionType {
  return isExceptionCode(code) ? EXCEPTION_TYPES[code] : FOREIGN;
}

/** Whether a text is a code of the taxonomy. */
export function isExceptionCode(code: string): code is ExceptionCode {
  return Object.hasOwn(EXCEPTION_TYPES, code);
}

/** Resolutions that the resolve form offers for a code, most likely first. */
export function resolutionsFor(code: CaseCode): readonly ResolutionCode[] {
  return [...exceptionType(code).resolutions, ...ALWAYS];
}

function payment(severity: Severity, resolutions: readonly ResolutionCode[]): ExceptionType {
  return { family: 'payment', severity, department: 'finance', resolutions };
}
function logistics(severity: Severity, resolutions: readonly ResolutionCode[]): ExceptionType {
  return { family: 'logistics', severity, department: 'logistics', resolutions };
}
function product(severity: Severity, resolutions: readonly ResolutionCode[]): ExceptionType {
  return { family: 'product', severity, department: 'purchasing', resolutions };
}
function customer(severity: Severity, resolutions: readonly ResolutionCode[]): ExceptionType {
  return { family: 'customer', severity, department: 'care', resolutions };
}
function system(severity: Severity): ExceptionType {
  return { family: 'system', severity, department: 'it', resolutions: [] };
}
