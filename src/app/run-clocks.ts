import { SYSTEM } from '../domain/ids.ts';
import { expireApprovals } from './expire-approvals.ts';
import { remindComing } from './explain/remind-coming.ts';
import type { Clock } from './ports/clock.ts';
import type { Policy } from './ports/policy.ts';
import type { Store, Tx } from './ports/store.ts';
import { putThreadNote } from './tell-thread.ts';
import { wakeDue } from './wake-cases.ts';
import { showCard, wantCard } from './want-card.ts';

const PAGE = 100;
const DAY_MS = 24 * 3_600_000;
/** A solved case closes by itself after 72 hours (domain.md 4). */
const CLOSE_AFTER_MS = 3 * DAY_MS;
/** Keys of interactions guard against redeliveries, which come within minutes; a month covers old cards too. */
const FORGET_KEYS_MS = 30 * DAY_MS;
/** What is usual of a payment channel is learned from a week before its trouble. */
const FORGET_TRIES_MS = 30 * DAY_MS;
/** What a watched rule found counts for a week, and is the same case again for two after it ended. */
const FORGET_MONITORED_MS = 30 * DAY_MS;

/** Works off what time makes due on cases: reminders of follow-ups, the closing of solved cases, old keys. */
export function createClockRunner(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly rejectedKeptMs: number;
  readonly policy: Pick<Policy, 'approversOf'>;
  readonly onChanged: () => void;
  /** IANA zone of a team: owners are warned once in its day. */
  readonly zoneOf: (team: string) => string;
}): { drain(): Promise<void> } {
  const { store, clock, onChanged } = deps;
  let tidiedAt = 0;
  return {
    async drain() {
      const now = clock.now();
      const worked = store.write(
        (tx) =>
          wakeDue(tx, now) +
          expireApprovals(tx, now, deps.policy) +
          remind(tx, now) +
          remindComing(tx, now, deps.zoneOf) +
          closeSolved(tx, now),
      );
      if (worked > 0) onChanged();
      if (now - tidiedAt < DAY_MS / 24) return;
      tidiedAt = now;
      store.write((tx) => {
        tx.interactions.forgetBefore(now - FORGET_KEYS_MS);
        tx.events.forgetRejectedBefore(now - deps.rejectedKeptMs);
        tx.subjects.forgetTriesBefore(now - FORGET_TRIES_MS);
        tx.monitored.forgetBefore(now - FORGET_MONITORED_MS);
      });
    },
  };
}

/** A due follow-up is said once to its owner, in the thread of its case; Later plans it anew. */
function remind(tx: Tx, now: number): number {
  const due = tx.cases.followUpsDue(now, PAGE);
  for (const { id, caseId, dueAt } of due) {
    const item = tx.cases.get(caseId);
    if (item === undefined) continue;
    const after = tx.cases.apply(item, [{ type: 'follow_up_reminded', id }], { at: now, by: SYSTEM });
    showCard(tx, after, 1);
    putThreadNote(tx, after, `reminder:${id}:${dueAt}`, { kind: 'reminder', followUpId: id }, now);
  }
  return due.length;
}

function closeSolved(tx: Tx, now: number): number {
  const solved = tx.cases.solvedBefore(now - CLOSE_AFTER_MS, PAGE);
  for (const item of solved) {
    const after = tx.cases.apply(item, [{ type: 'closed', ending: item.ending ?? 'recorded' }], {
      at: now,
      by: SYSTEM,
    });
    wantCard(tx, after);
  }
  return solved.length;
}
