/** What Ordermend asks the shop to do (contract 6). */
export const EFFECT_KINDS = [
  'payment.refund',
  'payment.void',
  'order.hold',
  'order.release',
  'order.cancel',
  'order.update',
  'shipment.create',
  'shipment.intercept',
  'compensation.issue',
  'message.send',
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** A way to mend a case (domain.md 5). Without `effects` it is recorded only: people do it in their shop. */
export interface Resolution {
  /** What the shop is asked for, in this order. */
  readonly effects?: readonly EffectKind[];
  /** What it does to an order's lines; a refund and a reship of the same lines is a double remedy. */
  readonly remedy?: 'refund' | 'reship';
  /** Ends the case without mending anything. */
  readonly ends?: 'false_positive' | 'no_action';
  /** Nobody decides it for the customer: they have to agree first (domain.md 5). */
  readonly consent?: true;
}

const REFUND = { effects: ['payment.refund'], remedy: 'refund' } as const satisfies Resolution;
const RESHIP = { effects: ['shipment.create'], remedy: 'reship' } as const satisfies Resolution;
const CANCEL = { effects: ['order.cancel'] } as const satisfies Resolution;
const UPDATE = { effects: ['order.update'] } as const satisfies Resolution;
const INTERCEPT = { effects: ['shipment.intercept'] } as const satisfies Resolution;
const CONSENTED = { consent: true } as const satisfies Resolution;
const COMPENSATE = { effects: ['compensation.issue'] } as const satisfies Resolution;

/** Every resolution by its code. */
export const RESOLUTIONS = {
  NO_ACTION: { ends: 'no_action' },
  FALSE_POSITIVE: { ends: 'false_positive' },
  RETRY_PAYMENT: {},
  CHANGE_METHOD: {},
  CANCEL_ORDER: CANCEL,
  REFUND_DUPLICATE: REFUND,
  MERGE_ORDERS: {},
  KEEP_BOTH: {},
  VOID_AUTH: { effects: ['payment.void'] },
  COLLECT_DIFFERENCE: {},
  REFUND_EXCESS: REFUND,
  ADJUST_ORDER: {},
  CANCEL_REFUND: { effects: ['order.cancel', 'payment.refund'], remedy: 'refund' },
  ACCEPT_WITH_APPROVAL: {},
  MARK_PAID: {},
  REPLAY_EVENT: {},
  REFUND_FULL: REFUND,
  CAPTURE: {},
  REAUTHORIZE: {},
  APPROVE_RELEASE: { effects: ['order.release'] },
  KEEP_HOLD: {},
  REFUND_FRAUD: REFUND,
  REQUEST_ID: {},
  SUBMIT_EVIDENCE: {},
  ACCEPT_DISPUTE: {},
  REFUND_BEFORE_CHARGEBACK: REFUND,
  RETRY_REFUND: REFUND,
  REFUND_ALT_CHANNEL: { remedy: 'refund' },
  STORE_CREDIT: COMPENSATE,
  SWITCH_CHANNEL: {},
  BULK_RETRY: {},
  BULK_CANCEL: {},
  EXPEDITE: {},
  SPLIT_SHIP: CONSENTED,
  UPGRADE_SHIPPING: {},
  SUBSTITUTE: CONSENTED,
  COMPENSATE,
  RESHIP,
  REPRINT_LABEL: {},
  CARRIER_TRACE: {},
  CORRECT_TRACKING: UPDATE,
  INTERCEPT,
  WAIT: {},
  LEAVE_PARCEL: {},
  REFUND_PARTIAL: REFUND,
  CARRIER_CLAIM: {},
  NOTIFY: {},
  REDELIVER: {},
  CORRECT_ADDRESS: UPDATE,
  CHANGE_ADDRESS: UPDATE,
  PICKUP_POINT: {},
  EXTEND: {},
  RETURN: {},
  REFUND_ON_RECEIPT: {},
  RESTOCK: {},
  SUPPLY_DOCS: {},
  PAY_DUTY: {},
  REROUTE: {},
  BACKORDER_WAIT: CONSENTED,
  PARTIAL_SHIP: {},
  TRANSFER_STOCK: {},
  REFUND_LINE: REFUND,
  RETURN_REPLACE: RESHIP,
  RESHIP_CORRECT: RESHIP,
  SHIP_MISSING: RESHIP,
  KEEP_AND_COMPENSATE: COMPENSATE,
  HONOUR_PRICE: {},
  CORRECT_LISTING: {},
  THROTTLE: {},
  CORRECT_INFO: UPDATE,
  CONTACT: {},
  CONTACT_CONFIRM: {},
  CONTACT_OK: {},
  HOLD: { effects: ['order.hold'] },
  REDIRECT: INTERCEPT,
  CANCEL_ONE: CANCEL,
  WATCHLIST: {},
  BLOCK: {},
  ALLOW: {},
  APOLOGISE: {},
} as const satisfies Record<string, Resolution>;

export type ResolutionCode = keyof typeof RESOLUTIONS;

/** The resolution behind a code. */
export function resolution(code: ResolutionCode): Resolution {
  return RESOLUTIONS[code];
}
