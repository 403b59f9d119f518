import type { Case } from '../case.ts';
import type { Decision, TaskCommand } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import type { Task } from '../task.ts';
import { ALREADY, claimFirst, happen, refuse, whenProblem } from './answers.ts';
import type { Circumstances } from './circumstances.ts';
import { wakening } from './rest.ts';

/** Asks a department for something by a time; with `wait` the case rests until the answer comes or the time is over. */
export function askTask(item: Case, command: TaskCommand, { actor, now }: Circumstances): Decision {
  const { type: _, wait, ...asked } = command;
  if (item.tasks.some(({ id }) => id === asked.id)) return ALREADY;
  const problem = whenProblem(asked.dueAt, now);
  if (problem !== undefined) return problem;
  if (wait === true && item.approval !== undefined) return refuse({ code: 'approval_pending' });
  const task = { ...asked, by: actor.id, at: now, state: 'open' } as const;
  const waiting = { reason: 'department', since: now, until: asked.dueAt } as const;
  const rests: readonly CaseEvent[] = wait === true ? [{ type: 'waited', waiting, note: '' }] : [];
  return happen(...claimFirst(item), { type: 'task_asked', task }, ...rests);
}

/** Writes a department's answer to its task, and wakes a case that rests for it. */
export function answerTask(item: Case, id: string, answer: string, { actor, now }: Circumstances): Decision {
  const task = item.tasks.find((it) => it.id === id);
  if (task === undefined || task.state === 'withdrawn') return refuse({ code: 'no_such_task' });
  if (answer === '') return refuse({ code: 'answer_missing' });
  if (task.state === 'answered') return task.answer === answer ? ALREADY : answeredBefore(task);
  const why = actor.id === item.owner ? 'person' : 'condition';
  return happen({ type: 'task_answered', id, answer }, ...wokenBy(item, id, why, now));
}

/** Takes a task back; a case that rests for it alone goes on. */
export function withdrawTask(item: Case, id: string, { now }: Circumstances): Decision {
  const task = item.tasks.find((it) => it.id === id);
  if (task === undefined) return refuse({ code: 'no_such_task' });
  if (task.state !== 'open') return ALREADY;
  return happen({ type: 'task_withdrawn', id }, ...wokenBy(item, id, 'person', now));
}

function answeredBefore({ answeredBy, by }: Task): Decision {
  return refuse({ code: 'answered_already', by: answeredBy ?? by });
}

function wokenBy(item: Case, id: string, why: 'person' | 'condition', now: number): readonly CaseEvent[] {
  const isLast = !item.tasks.some((it) => it.id !== id && it.state === 'open');
  return isLast && item.waiting?.reason === 'department' ? wakening(item, why, now) : [];
}
