import { slackPen } from '../../cards/kit/slack-pen.ts';
import { taskAnswerModal } from '../../cards/modals/task-answer-modal.ts';
import { notice } from '../../cards/notice.ts';
import type { Actor } from '../../domain/case/rights.ts';
import type { Task } from '../../domain/case/task.ts';
import { actorOf } from '../actor-of.ts';
import { afterClick, answerForm } from '../answer-outcome.ts';
import type { Desk } from '../desk.ts';
import type { FormValues } from '../form-values.ts';
import type { Click, Gesture, Submission } from '../gesture.ts';

const NUMBER = /^-?\d{1,15}([.,]\d{1,6})?$/;

/** Answers what a department was asked; whoever is in its channel may. The answer goes back to the case. */
export const taskAnswer: Gesture = {
  actionId: 'task.answer',
  press(click, desk) {
    const found = find(click, desk);
    if (found === undefined) return afterClick({ kind: 'no_such_case' }, click);
    const { item, task } = found;
    const { messages } = click;
    if (answererOf(click, task, desk).roles.length === 0)
      return () => click.tell(notice(messages.tasks.notYours(slackPen(messages.locale), task.department)));
    if (task.state === 'answered')
      return afterClick(
        { kind: 'refused', refusal: { code: 'answered_already', by: task.answeredBy ?? task.by }, case: item },
        click,
      );
    if (task.state === 'withdrawn')
      return afterClick({ kind: 'refused', refusal: { code: 'no_such_task' }, case: item }, click);
    return () => click.open(taskAnswerModal({ case: item, task }, messages));
  },
  submit(submission, desk) {
    const { values, messages, caseId, key } = submission;
    const found = find(submission, desk);
    if (found === undefined) return answerForm({ kind: 'no_such_case' }, submission, ['answer']);
    const { task } = found;
    const answer = read(task, values);
    if (answer === undefined) return { kind: 'errors', errors: { answer: messages.tasks.notANumber } };
    const actor = answererOf(submission, task, desk);
    const outcome = desk.change({ caseId, key, actor, command: { type: 'task_answer', id: task.id, answer } });
    return answerForm(outcome, submission, ['answer']);
  },
};

function find({ caseId, extra }: Click | Submission, { store }: Desk) {
  const item = store.read.cases.get(caseId);
  const task = item?.tasks.find(({ id }) => id === extra.task);
  return item === undefined || task === undefined ? undefined : { item, task };
}

/** A full member who is in the channel of the department may answer there, whatever roles they have in the case's team. */
function answererOf({ person, caseId }: Click | Submission, { channel }: Task, desk: Desk): Actor {
  const actor = actorOf(person, caseId, desk);
  const isThere = person.isFullMember && channel !== undefined && person.isInChannel(channel);
  if (isThere) return actor.roles.length === 0 ? { ...actor, roles: ['viewer'] } : actor;
  // To look at the case is not to answer for a department that one is not in.
  return { ...actor, roles: actor.roles.filter((role) => role !== 'viewer') };
}

function read({ answerKind }: Task, values: FormValues): string | undefined {
  switch (answerKind) {
    case 'yes_no':
      return values.choice('answer') ?? '';
    case 'date':
      return values.date('answer') ?? '';
    case 'number': {
      const typed = values.text('answer');
      return typed === '' || NUMBER.test(typed) ? typed.replace(',', '.') : undefined;
    }
    case 'text':
      return values.text('answer');
  }
}
