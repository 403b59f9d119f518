/** Tracker and checkpoint status (domain.md 1.3); the list is complete by EasyPost's documentation. */
export const STATUS: Readonly<Record<string, string>> = {
  unknown: 'label_created',
  pre_transit: 'label_created',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  available_for_pickup: 'available_for_pickup',
  delivered: 'delivered',
  return_to_sender: 'returning',
  failure: 'exception',
  error: 'exception',
  cancelled: 'cancelled',
};

/** What `status_detail` makes of a status that is not final; other details only colour it. */
export const DETAIL: Readonly<Record<string, string>> = {
  failure: 'attempt_failed',
  damaged: 'damaged',
  lost: 'lost',
  delayed: 'delayed',
  weather_delay: 'delayed',
  expired: 'expired',
};

/** Statuses that a detail may sharpen. */
export const SHARPENED: ReadonlySet<string> = new Set(['label_created', 'in_transit', 'exception']);
