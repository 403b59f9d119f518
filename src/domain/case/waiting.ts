/** For whom or what a case waits (contract 9). */
export const WAITING_REASONS = ['customer', 'carrier', 'supplier', 'department', 'approval', 'snoozed'] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** What wakes a waiting case before its time: the customer's answer, the next scan, stock that came in, a settled refund. */
export const WAKE_CONDITIONS = ['reply', 'scan', 'stock', 'refund'] as const;
export type WakeCondition = (typeof WAKE_CONDITIONS)[number];

/** For whom a case waits by what wakes it; waiting for a time alone is a snooze. */
export const REASON_OF: Readonly<Record<WakeCondition, WaitingReason>> = {
  reply: 'customer',
  scan: 'carrier',
  stock: 'supplier',
  refund: 'snoozed',
};

/** Why a case rests, since when and until when at the latest. Epoch milliseconds. */
export interface Waiting {
  readonly reason: WaitingReason;
  readonly since: number;
  readonly until?: number;
  readonly condition?: WakeCondition;
}

/**
 * When a case that waits wakes at the latest: at its time, or at a deadline that came nearer than that; `undefined` for one
 * that waits for an approval, which has a time of its own, or for something without any.
 */
export function wakeAtOf(item: { readonly waiting?: Waiting; readonly deadlineAt?: number }): number | undefined {
  const { waiting, deadlineAt } = item;
  if (waiting === undefined || waiting.reason === 'approval') return undefined;
  if (deadlineAt === undefined || deadlineAt <= waiting.since) return waiting.until;
  return Math.min(waiting.until ?? deadlineAt, deadlineAt);
}

const HOUR_MS = 3_600_000;

/**
 * The longest that the clock to solve stands still, by reason (domain.md 2.3): 48 hours for a customer, seven business days
 * (nine days around the clock) for a carrier, a week until a supplier is asked again. Approvals and departments are inside
 * the house: the clock goes on.
 */
export const LONGEST_PAUSE_MS: Readonly<Record<WaitingReason, number>> = {
  customer: 48 * HOUR_MS,
  carrier: 9 * 24 * HOUR_MS,
  supplier: 7 * 24 * HOUR_MS,
  department: 0,
  approval: 0,
  snoozed: 7 * 24 * HOUR_MS,
};

/** For how long the clock to solve stood still while a case waited until `now`, in milliseconds. */
export function pausedMs({ reason, since }: Waiting, now: number): number {
  return Math.max(0, Math.min(now - since, LONGEST_PAUSE_MS[reason]));
}
