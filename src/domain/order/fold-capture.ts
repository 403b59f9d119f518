import type { EventOf } from './order-event.ts';
import type { Capture } from './payment.ts';

/** A payment with more captures is a flood of events; the earliest stand. */
const MOST_CAPTURES = 200;

/**
 * Captures of one payment, oldest first. A capture with a known transaction is a repeat; one without a transaction is
 * a repeat of any of the same amount (contract 5), whichever of the two arrives first. The earliest telling stands.
 */
export function foldCapture(captures: readonly Capture[], event: EventOf<'payment.captured'>): readonly Capture[] {
  const { amount, currency, transactionId: transaction } = event.data;
  const capture = { amount, currency, at: event.at, ...(transaction === undefined ? {} : { transaction }) };
  if (captures.some((it) => isRepeat(capture, it))) return captures;
  return [...captures.filter((it) => !isRepeat(it, capture)), capture].sort(byTime).slice(0, MOST_CAPTURES);
}

/** Whether one capture tells nothing new beside the other. */
function isRepeat(one: Capture, other: Capture): boolean {
  if (one.transaction !== undefined) return one.transaction === other.transaction && one.at >= other.at;
  if (one.amount !== other.amount || one.currency !== other.currency) return false;
  return other.transaction !== undefined || one.at >= other.at;
}

function byTime(a: Capture, b: Capture): number {
  return a.at - b.at || compare(a.transaction ?? '', b.transaction ?? '') || a.amount - b.amount;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
