import type { Case } from '../case.ts';
import type { CaseCommand, Decision } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import { pausedMs, REASON_OF } from '../waiting.ts';
import { ALREADY, claimFirst, happen, refuse, whenProblem } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Lets a case rest until a time or until something happens, never beyond its next external deadline (domain.md 4). */
export function snooze(
  item: Case,
  { until, condition, note }: Extract<CaseCommand, { type: 'snooze' }>,
  { now }: Circumstances,
): Decision {
  if (item.approval !== undefined) return refuse({ code: 'approval_pending' });
  if (until === undefined && condition === undefined) return refuse({ code: 'nothing_to_wait_for' });
  if (item.waiting !== undefined && item.waiting.until === until && item.waiting.condition === condition)
    return ALREADY;
  const deadlineAt = item.deadlineAt !== undefined && item.deadlineAt > now ? item.deadlineAt : undefined;
  if (until !== undefined) {
    const problem = whenProblem(until, now, 'until');
    if (problem !== undefined) return problem;
    if (deadlineAt !== undefined && until > deadlineAt) return refuse({ code: 'beyond_deadline', deadlineAt });
  }
  const latest = until ?? deadlineAt;
  const waiting = {
    reason: condition === undefined ? 'snoozed' : REASON_OF[condition],
    since: now,
    ...(latest === undefined ? {} : { until: latest }),
    ...(condition === undefined ? {} : { condition }),
  } as const;
  return happen(...claimFirst(item), { type: 'waited', waiting, note });
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
  return [{ type: 'woken', why, ...due }];
}
