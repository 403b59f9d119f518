import type { Case } from '../case.ts';
import type { CaseCommand, Decision } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import { allowedNow, allows } from '../transitions.ts';
import type { WakeCondition } from '../waiting.ts';
import { ALREADY, claimFirst, happen, refuse, whenProblem } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Plans a follow-up. */
export function followUp(
  item: Case,
  { id, dueAt, note, until }: Extract<CaseCommand, { type: 'follow_up' }>,
  { actor, now }: Circumstances,
): Decision {
  if (item.followUps.some((it) => it.id === id)) return ALREADY;
  const problem = whenProblem(dueAt, now);
  if (problem !== undefined) return problem;
  const planned = {
    id,
    dueAt,
    note,
    by: actor.id,
    at: now,
    state: 'planned',
    ...(until === undefined ? {} : { until }),
  } as const;
  return happen(...claimFirst(item), { type: 'follow_up_planned', followUp: planned });
}

/** Says that a follow-up is done. */
export function followUpDone(item: Case, id: string): Decision {
  const asked = item.followUps.find((it) => it.id === id);
  if (asked === undefined) return refuse({ code: 'no_such_follow_up' });
  return asked.state === 'done' ? ALREADY : happen({ type: 'follow_up_done', id });
}

/** Moves a follow-up to a later time; of a case that has ended nobody would be reminded. */
export function followUpLater(item: Case, id: string, dueAt: number, { now }: Circumstances): Decision {
  const { status } = item;
  if (!allows(status, 'follow_up') && status !== 'merged')
    return refuse({ code: 'not_now', action: 'follow_up', status, allowed: allowedNow(item) });
  const asked = item.followUps.find((it) => it.id === id);
  if (asked === undefined || asked.state === 'done') return refuse({ code: 'no_such_follow_up' });
  if (asked.dueAt === dueAt && asked.state === 'planned') return ALREADY;
  return whenProblem(dueAt, now) ?? happen({ type: 'follow_up_moved', id, dueAt });
}

/** The follow-ups that are done by itself because something happened at a time after they were planned. */
export function followUpsSeen(
  item: Pick<Case, 'followUps'>,
  seen: WakeCondition,
  seenAt: number,
): readonly CaseEvent[] {
  return item.followUps
    .filter(({ state, until, at = 0 }) => state !== 'done' && until === seen && seenAt > at)
    .map(({ id }) => ({ type: 'follow_up_done', id, seen }));
}
