import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { dateTimePicker } from '../kit/elements.ts';
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

/** The form to plan a follow-up (contract 9): `due`, `note`; a follow-up that is moved keeps its note. */
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
      ...(followUpId === undefined ? [noteField(messages, true)] : []),
    ],
  });
}
