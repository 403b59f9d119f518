import type { InputBlock } from '@slack/types';
import { WAKE_CONDITIONS } from '../../domain/case/waiting.ts';
import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { dateTimePicker, option, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';

/** A follow-up to be planned, or moved when `followUpId` names one. */
export interface FollowUpForm extends FormView {
  /** Chosen at first, epoch milliseconds. */
  readonly dueAt?: number;
  readonly followUpId?: string;
}

/** The form to plan a follow-up (contract 9): `due`, `note`, `until`; a follow-up that is moved keeps the last two. */
export function followUpModal(view: FollowUpForm, messages: Messages): RenderedModal {
  const { modals } = messages;
  const { dueAt, followUpId } = view;
  return form({
    view,
    callbackId: actionId('follow_up'),
    title: modals.titles.follow_up,
    submit: modals.submits.follow_up,
    close: modals.cancel,
    ...(followUpId === undefined ? {} : { meta: { follow_up: followUpId } }),
    blocks: [
      input(
        'due',
        modals.fields.due,
        dateTimePicker({ actionId: INPUT_ACTION, ...(dueAt === undefined ? {} : { initialAt: dueAt }) }),
        { hint: modals.hints.due },
      ),
      ...(followUpId === undefined ? [noteField(messages, true), untilField(messages)] : []),
    ],
  });
}

/** What makes the follow-up done without anybody saying so. */
function untilField({ life, modals, tasks }: Messages): InputBlock {
  const options = WAKE_CONDITIONS.map((it) => option(life.conditions[it], it));
  const element = staticSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, options });
  return input('until', tasks.doneWhen, element, { optional: true, hint: tasks.doneWhenHint });
}
