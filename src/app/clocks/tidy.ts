import type { Tx } from '../ports/store.ts';

const DAY_MS = 24 * 3_600_000;
/** Keys of interactions guard against redeliveries, which come within minutes; a month covers old cards too. */
const FORGET_KEYS_MS = 30 * DAY_MS;
/** What is usual of a payment channel is learned from a week before its trouble. */
const FORGET_TRIES_MS = 30 * DAY_MS;
/** What a watched rule found counts for a week, and is the same case again for two after it ended. */
const FORGET_MONITORED_MS = 30 * DAY_MS;
/** Messages about clocks take cases in for ten minutes; a week covers a long outage of Slack. */
const FORGET_TELLINGS_MS = 7 * DAY_MS;

/** Forgets what nothing asks for any more. */
export function tidy(tx: Tx, now: number, { rejectedKeptMs }: { readonly rejectedKeptMs: number }): void {
  tx.interactions.forgetBefore(now - FORGET_KEYS_MS);
  tx.events.forgetRejectedBefore(now - rejectedKeptMs);
  tx.subjects.forgetTriesBefore(now - FORGET_TRIES_MS);
  tx.monitored.forgetBefore(now - FORGET_MONITORED_MS);
  tx.tellings.forgetBefore(now - FORGET_TELLINGS_MS);
}
