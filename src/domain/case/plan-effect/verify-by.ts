import type { EffectKind } from '../../catalogue/resolutions.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Term in which the event of an effect must have come (domain.md 2.3: refund 10 days, first scan 2 business days); what a
 * shop does by itself takes it an hour.
 */
const TERMS = {
  'payment.refund': { ms: 10 * DAY_MS },
  'payment.void': { ms: DAY_MS },
  'order.hold': { ms: HOUR_MS },
  'order.release': { ms: HOUR_MS },
  'order.cancel': { ms: HOUR_MS },
  'order.update': { ms: HOUR_MS },
  'shipment.create': { businessDays: 2 },
  'shipment.intercept': { businessDays: 2 },
  'compensation.issue': { ms: DAY_MS },
  'message.send': { ms: HOUR_MS },
} as const satisfies Readonly<Record<EffectKind, { readonly ms: number } | { readonly businessDays: number }>>;

/** When an effect of a kind that is decided now alarms without a verification. */
export function verifyBy(
  kind: EffectKind,
  now: number,
  calendar: { addBusinessDays(at: number, days: number): number },
): number {
  const term = TERMS[kind];
  return 'ms' in term ? now + term.ms : calendar.addBusinessDays(now, term.businessDays);
}
