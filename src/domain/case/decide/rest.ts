import type { Case } from '../case.ts';
import type { CaseCommand, Decision } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import { LONGEST_PAUSE_MS, pausedMs, REASON_OF, type Waiting, type WakeCondition } from '../waiting.ts';
import { ALREADY, claimFirst, happen, refuse, whenProblem } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/**
 * Lets a case rest until a time or until something happens, never beyond its next external deadline (domain.md 4). One that
 * only waits for something wakes when the clock to solve goes on again (domain.md 2.3).
 */
export function snooze(
  item: Case,
  { until, condition, note }: Extract<CaseCommand, { type: 'snooze' }>,
  { now }: Circumstances,
): Decision {
  if (item.approval !== undefined) return refuse({ code: 'approval_pending' });
  if (until === undefined && condition === undefined) return refuse({ code: 'nothing_to_wait_for' });
  if (isSame(item.waiting, until, condition)) return ALREADY;
  const deadlineAt = item.deadlineAt !== undefined && item.deadlineAt > now ? item.deadlineAt : undefined;
  if (until !== undefined) {
    const problem = whenProblem(until, now, 'until');
    if (problem !== undefined) return problem;
    if (deadlineAt !== undefined && until > deadlineAt) return refuse({ code: 'beyond_deadline', deadlineAt });
  }
  const reason = condition === undefined ? 'snoozed' : REASON_OF[condition];
  const patience = now + LONGEST_PAUSE_MS[reason];
  const waiting = {
    reason,
    since: now,
    until: until ?? Math.min(deadlineAt ?? patience, patience),
    ...(condition === undefined ? {} : { condition }),
  } as const;
  return happen(...claimFirst(item), { type: 'waited', waiting, note });
}

/** One that names no time keeps the one that was found for it. */
function isSame(
  waiting: Waiting | undefined,
  until: number | undefined,
  condition: WakeCondition | undefined,
): boolean {
  if (waiting === undefined || waiting.condition !== condition) return false;
  return until === undefined || waiting.until === until;
}

/** Ends the rest of a case. */
export function wake(item: Case, { now }: Circumstances): Decision {
  if (item.waiting === undefined) return ALREADY;
  return item.waiting.reason === 'approval'
    ? refuse({ code: 'approval_pending' })
    : happen(...wakening(item, 'person', now));
}

/** The event that wakes a case, with its clock to solve moved on by the time that it stood still; none for one that is up. */
export function wakening(item: Case, why: 'person' | 'time' | 'condition', now: number): readonly CaseEvent[] {
  const { waiting, solveDueAt } = item;
  if (waiting === undefined || waiting.reason === 'approval') return [];
  const due = solveDueAt === undefined ? {} : { solveDueAt: solveDueAt + pausedMs(waiting, now) };
  const { condition } = waiting;
  return [{ type: 'woken', why, ...(condition === undefined ? {} : { condition }), ...due }];
}
