import type { SectionBlock } from '@slack/types';
import type { Case } from '../../domain/case/case.ts';
import { ANSWER_KINDS, type Task } from '../../domain/case/task.ts';
import { DEPARTMENTS, type Department } from '../../domain/catalogue/exception-types.ts';
import type { Messages } from '../../i18n/messages.ts';
import { actionId, taskActionId } from '../action-ids.ts';
import { taskValue } from '../case-value.ts';
import { button, checkboxes, dateTimePicker, option, plainTextInput, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { divider, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { NOTE_MAX } from './note-field.ts';

/** A task that is to be asked, with those that are open. */
export interface TaskAskForm extends FormView {
  readonly case: Pick<Case, 'id' | 'version' | 'tasks'>;
  /** Chosen at first. */
  readonly department: Department;
  /** Chosen at first, epoch milliseconds. */
  readonly dueAt: number;
}

/** The value of the box that lets the case wait. */
export const WAIT = 'wait';

/** The form that asks a department: `department`, `ask`, `kind`, `due`, `wait`; open tasks can be taken back here. */
export function taskAskModal(view: TaskAskForm, messages: Messages): RenderedModal {
  const { tasks, catalogue, modals } = messages;
  const departments = DEPARTMENTS.map((it) => option(catalogue.departments[it], it));
  const kinds = ANSWER_KINDS.map((it) => option(tasks.kinds[it], it));
  const placeholder = modals.choose;
  return form({
    view,
    callbackId: actionId('task'),
    title: tasks.titles.ask,
    submit: tasks.submits.ask,
    close: modals.cancel,
    blocks: [
      ...openTasks(view, messages),
      input(
        'department',
        tasks.fields.department,
        staticSelect({ actionId: INPUT_ACTION, placeholder, options: departments, initial: view.department }),
      ),
      input('ask', tasks.fields.ask, plainTextInput({ actionId: INPUT_ACTION, multiline: true, max: NOTE_MAX }), {
        hint: tasks.hints.ask,
      }),
      input(
        'kind',
        tasks.fields.kind,
        staticSelect({ actionId: INPUT_ACTION, placeholder, options: kinds, initial: 'text' }),
      ),
      input('due', tasks.fields.due, dateTimePicker({ actionId: INPUT_ACTION, initialAt: view.dueAt })),
      input('wait', tasks.fields.wait, checkboxes([option(tasks.waitOption, WAIT)], { actionId: INPUT_ACTION }), {
        optional: true,
        hint: tasks.hints.wait,
      }),
    ],
  });
}

function openTasks({ case: item }: TaskAskForm, messages: Messages) {
  const open = item.tasks.filter(({ state }) => state === 'open').slice(0, 5);
  if (open.length === 0) return [];
  const pen = slackPen(messages.locale);
  return [
    section(pen.words`*${pen.ours(messages.tasks.asked)}*`),
    ...open.map((task) => row(item, task, messages)),
    divider(),
  ];
}

function row(item: TaskAskForm['case'], task: Task, { tasks, locale }: Messages): SectionBlock {
  const takeBack = button({
    text: tasks.takeBack,
    actionId: taskActionId('withdraw'),
    value: taskValue(item, task.id),
    label: `${tasks.takeBack} ${item.id}`,
  });
  return section(tasks.line.open(slackPen(locale), task.department, task.dueAt, task.ask), takeBack, `task:${task.id}`);
}
