import type { InputBlockElement } from '@slack/types';
import type { Task } from '../../domain/case/task.ts';
import type { Messages } from '../../i18n/messages.ts';
import { taskActionId } from '../action-ids.ts';
import { datePicker, option, plainTextInput, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { slackPen } from '../kit/slack-pen.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { NOTE_MAX } from './note-field.ts';

/** A task that is to be answered. */
export interface TaskAnswerForm extends FormView {
  readonly task: Task;
}

/** The form that answers a task: `answer`, typed by the kind of answer that is asked for. */
export function taskAnswerModal(view: TaskAnswerForm, messages: Messages): RenderedModal {
  const { tasks, modals } = messages;
  const { task } = view;
  const pen = slackPen(messages.locale);
  const hint = task.answerKind === 'number' ? { hint: tasks.hints.number } : {};
  return form({
    view,
    callbackId: taskActionId('answer'),
    title: tasks.titles.answer,
    submit: tasks.submits.answer,
    close: modals.cancel,
    meta: { task: task.id },
    blocks: [
      section([
        pen.words`“${pen.text(task.ask, LIMITS.quote)}”`,
        pen.join([tasks.until(pen, task.dueAt), tasks.askedBy(pen, task.by)], ' · '),
      ]),
      input('answer', tasks.fields.answer, answerElement(task, messages), hint),
    ],
  });
}

function answerElement({ answerKind }: Task, { tasks, modals }: Messages): InputBlockElement {
  switch (answerKind) {
    case 'yes_no': {
      const options = (['yes', 'no'] as const).map((it) => option(tasks.yesNo[it], it));
      return staticSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, options });
    }
    case 'date':
      return datePicker({ actionId: INPUT_ACTION });
    case 'number':
      return plainTextInput({ actionId: INPUT_ACTION, max: 20 });
    case 'text':
      return plainTextInput({ actionId: INPUT_ACTION, multiline: true, max: NOTE_MAX });
  }
}
