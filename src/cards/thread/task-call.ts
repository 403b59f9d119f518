import type { Task } from '../../domain/case/task.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { notice } from '../notice.ts';
import type { Rendered } from '../rendered.ts';
import { taskAnswer } from './task-answer.ts';

/** Reminds a department once, in the thread of its message, that the time is over. Nobody is mentioned. */
export function taskOverdueLine(task: Pick<Task, 'department' | 'dueAt'>, { tasks, locale }: Messages): Rendered {
  return notice(tasks.overdue(slackPen(locale), task.department, task.dueAt));
}

/** Tells the owner of a case, else whoever asked, what the department has answered. */
export function taskAnsweredCall(
  { task, owner }: { readonly task: Task; readonly owner?: PersonId | undefined },
  messages: Messages,
): Rendered {
  const pen = slackPen(messages.locale);
  const { department, by, ask } = task;
  const said = messages.tasks.toOwner.answered(pen, department, ask, taskAnswer(task, messages));
  return notice(pen.words`${pen.person(owner ?? by)}: ${said}`);
}

/** Tells the owner of a case, else whoever asked, that the department has not answered in time. */
export function taskOverdueCall(
  { task, owner }: { readonly task: Task; readonly owner?: PersonId | undefined },
  { tasks, locale }: Messages,
): Rendered {
  const pen = slackPen(locale);
  const said = tasks.toOwner.overdue(pen, task.department, task.dueAt, task.ask);
  return notice(pen.words`${pen.person(owner ?? task.by)}: ${said}`);
}
