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

/** A way to mend a case (domain.md 5). Without an `effect` it is recorded only: people do it in their shop. */
export interface Resolution {
  readonly effect?: EffectKind;
  /** What it does to an order's lines; a refund and a reship of the same lines is a double remedy. */
  readonly remedy?: 'refund' | 'reship';
  /** Ends the case without mending anything. */
  readonly ends?: 'false_positive' | 'no_action';
}

/** Every resolution by its code. */
export const RESOLUTIONS = {
  NO_ACTION: { ends: 'no_action' },
  FALSE_POSITIVE: { ends: 'false_positive' },
  RETRY_PAYMENT: {},
  CHANGE_METHOD: {},
  CANCEL_ORDER: {},
  REFUND_DUPLICATE: { effect: 'payment.refund', remedy: 'refund' },
  MERGE_ORDERS: {},
  KEEP_BOTH: {},
  VOID_AUTH: {},
  COLLECT_DIFFERENCE: {},
  REFUND_EXCESS: { remedy: 'refund' },
  ADJUST_ORDER: {},
  CANCEL_REFUND: { remedy: 'refund' },
  ACCEPT_WITH_APPROVAL: {},
  MARK_PAID: {},
  REPLAY_EVENT: {},
  REFUND_FULL: { effect: 'payment.refund', remedy: 'refund' },
  CAPTURE: {},
  REAUTHORIZE: {},
  APPROVE_RELEASE: {},
  REFUND_FRAUD: { remedy: 'refund' },
  REQUEST_ID: {},
  SUBMIT_EVIDENCE: {},
  ACCEPT_DISPUTE: {},
  RETRY_REFUND: {},
  REFUND_ALT_CHANNEL: { remedy: 'refund' },
  STORE_CREDIT: {},
  SWITCH_CHANNEL: {},
  BULK_RETRY: {},
  BULK_CANCEL: {},
  EXPEDITE: {},
  SPLIT_SHIP: {},
  UPGRADE_SHIPPING: {},
  SUBSTITUTE: {},
  COMPENSATE: {},
  RESHIP: { effect: 'shipment.create', remedy: 'reship' },
  REPRINT_LABEL: {},
  CARRIER_TRACE: {},
  CORRECT_TRACKING: {},
  INTERCEPT: {},
  WAIT: {},
  REFUND_PARTIAL: { remedy: 'refund' },
  CARRIER_CLAIM: {},
  NOTIFY: {},
  REDELIVER: {},
  CORRECT_ADDRESS: {},
  PICKUP_POINT: {},
  RETURN: {},
  SUPPLY_DOCS: {},
  PAY_DUTY: {},
  REROUTE: {},
  BACKORDER_WAIT: {},
  PARTIAL_SHIP: {},
  TRANSFER_STOCK: {},
  REFUND_LINE: { remedy: 'refund' },
  RETURN_REPLACE: {},
  HONOUR_PRICE: {},
  CORRECT_LISTING: {},
  THROTTLE: {},
  CORRECT_INFO: {},
  CONTACT_CONFIRM: {},
  CONTACT_OK: {},
  HOLD: {},
  REDIRECT: {},
  CANCEL_ONE: {},
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
