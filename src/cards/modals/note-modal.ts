import type { Step } from '../../domain/procedures/procedure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { context } from '../kit/layout.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';
import { openStepsFields } from './open-steps-fields.ts';

/** Gestures whose only field is a note; it may stay empty where the gesture speaks for itself. */
export const NOTE_OPTIONAL = { note: false, close: true, reopen: true, waive: false } as const;
/** One of these gestures. */
export type NoteAction = keyof typeof NOTE_OPTIONAL;

/** A case with the required steps that are open, where the gesture would end it. */
export interface NoteForm extends FormView {
  readonly openSteps?: readonly Step[];
}

/** The form of a gesture that takes a note (contract 9): `note`, and `override` while required steps are open. */
export function noteModal(view: NoteForm, messages: Messages, action: NoteAction = 'note'): RenderedModal {
  const { modals, actions } = messages;
  return form({
    view,
    callbackId: actionId(action),
    title: modals.titles[action],
    submit: modals.submits[action],
    close: modals.cancel,
    blocks: [
      context([plain(actions.meanings[action])]),
      ...openStepsFields(view.openSteps ?? [], messages),
      noteField(messages, NOTE_OPTIONAL[action]),
    ],
  });
}
