import type { Case } from '../case.ts';
import type { CaseCommand, Decision, TaskCommand } from '../command.ts';
import { ALREADY, claimFirst, happen, refuse, whenProblem } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Plans a follow-up. */
export function followUp(
  item: Case,
  { id, dueAt, note }: Extract<CaseCommand, { type: 'follow_up' }>,
  { actor, now }: Circumstances,
): Decision {
  if (item.followUps.some((it) => it.id === id)) return ALREADY;
  const problem = whenProblem(dueAt, now);
  if (problem !== undefined) return problem;
  const planned = { id, dueAt, note, by: actor.id, state: 'planned' } as const;
  return happen(...claimFirst(item), { type: 'follow_up_planned', followUp: planned });
}

/** Says that a follow-up is done. */
export function followUpDone(item: Case, id: string): Decision {
  const asked = item.followUps.find((it) => it.id === id);
  if (asked === undefined) return refuse({ code: 'no_such_follow_up' });
  return asked.state === 'done' ? ALREADY : happen({ type: 'follow_up_done', id });
}

/** Moves a follow-up to a later time. */
export function followUpLater(item: Case, id: string, dueAt: number, { now }: Circumstances): Decision {
  const asked = item.followUps.find((it) => it.id === id);
  if (asked === undefined || asked.state === 'done') return refuse({ code: 'no_such_follow_up' });
  if (asked.dueAt === dueAt && asked.state === 'planned') return ALREADY;
  return whenProblem(dueAt, now) ?? happen({ type: 'follow_up_moved', id, dueAt });
}

/** Asks a department for something by a time. */
export function askTask(item: Case, command: TaskCommand, { actor, now }: Circumstances): Decision {
  const { type: _, ...asked } = command;
  if (item.tasks.some(({ id }) => id === asked.id)) return ALREADY;
  const problem = whenProblem(asked.dueAt, now);
  if (problem !== undefined) return problem;
  const task = { ...asked, by: actor.id, at: now, state: 'open' } as const;
  return happen(...claimFirst(item), { type: 'task_asked', task });
}

/** Writes a department's answer to its task. */
export function answerTask(item: Case, id: string, answer: string): Decision {
  const task = item.tasks.find((it) => it.id === id);
  if (task === undefined || task.state === 'withdrawn') return refuse({ code: 'no_such_task' });
  return task.state === 'answered' && task.answer === answer ? ALREADY : happen({ type: 'task_answered', id, answer });
}

/** Takes a task back. */
export function withdrawTask(item: Case, id: string): Decision {
  const task = item.tasks.find((it) => it.id === id);
  if (task === undefined) return refuse({ code: 'no_such_task' });
  return task.state === 'open' ? happen({ type: 'task_withdrawn', id }) : ALREADY;
}
