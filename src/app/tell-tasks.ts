import type { Case } from '../domain/case/case.ts';
import type { Task } from '../domain/case/task.ts';
import type { PersonId } from '../domain/ids.ts';
import { goesOnWith } from './goes-on-with.ts';
import type { Tx } from './ports/store.ts';
import { putThreadNote } from './tell-thread.ts';

/** Kind of the message that asks a department. */
export const TASK_SEND = 'task';
/** Kind of the reminder in its thread. */
export const TASK_DUE_SEND = 'task_due';

/** What both carry: the task as it was asked, for one that was undone since. */
export interface TaskNote {
  readonly task: Task;
}

/** Key of the message that asks for a task. */
export function taskKey(taskId: string): string {
  return `${TASK_SEND}:${taskId}`;
}

/**
 * Tells of tasks that changed, in the transaction that changed them. A department is asked once and reminded once, when
 * the time is over; the owner of the case is told of the answer once, or that there is none. What was sent is repainted.
 */
export function tellTasks(
  tx: Tx,
  before: Case,
  after: Case,
  { by, now }: { readonly by: PersonId; readonly now: number },
): void {
  if (before.tasks === after.tasks) return;
  for (const task of after.tasks) {
    const was = before.tasks.find(({ id }) => id === task.id);
    if (was === undefined) ask(tx, after, task, now);
    else if (was.state !== task.state) change(tx, after, task, by, now);
  }
  for (const { id } of before.tasks) if (!after.tasks.some((it) => it.id === id)) tx.sends.repaint(taskKey(id));
}

function ask(tx: Tx, item: Case, task: Task, now: number): void {
  const { id, channel = '', dueAt } = task;
  if (channel !== '') {
    const send = { channel, caseId: item.id, payload: JSON.stringify({ task } satisfies TaskNote) };
    tx.sends.put({ key: taskKey(id), kind: TASK_SEND, ...send }, now);
    const due = `${TASK_DUE_SEND}:${id}`;
    if (tx.sends.put({ key: due, kind: TASK_DUE_SEND, ...send }, now)) notBefore(tx, due, dueAt);
  }
  const overdue = `task-overdue:${id}`;
  if (putThreadNote(tx, item, overdue, { kind: 'task_overdue', taskId: id }, now)) notBefore(tx, overdue, dueAt);
}

function change(tx: Tx, item: Case, task: Task, by: PersonId, now: number): void {
  tx.sends.repaint(taskKey(task.id));
  if (task.state !== 'answered' || by === (goesOnWith(tx, item).owner ?? task.by)) return;
  putThreadNote(tx, item, `task-answered:${task.id}`, { kind: 'task_answered', taskId: task.id }, now);
}

function notBefore(tx: Tx, key: string, at: number): void {
  const row = tx.sends.byKey(key);
  if (row !== undefined) tx.sends.later(row.id, at);
}
