import type { Case } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { joined, own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { taskAnswer } from '../thread/task-answer.ts';

/** The tasks of a case in one line: what is asked and due first, else the newest answer; '' where nothing was asked. */
export function taskLine({ tasks }: Pick<Case, 'tasks'>, messages: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const { line } = messages.tasks;
  const open = tasks.filter(({ state }) => state === 'open').sort((a, b) => a.dueAt - b.dueAt);
  const [next] = open;
  if (next !== undefined) {
    const said = line.open(pen, next.department, next.dueAt, next.ask);
    return open.length === 1 ? said : joined([said, messages.cards.more(pen, open.length - 1)], ' · ');
  }
  const answered = tasks.findLast(({ state }) => state === 'answered');
  return answered === undefined ? own('') : line.answered(pen, answered.department, taskAnswer(answered, messages));
}
