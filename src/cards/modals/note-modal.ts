import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { context } from '../kit/layout.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';

/** Gestures whose only field is a note; it may stay empty where the gesture speaks for itself. */
export const NOTE_OPTIONAL = { note: false, close: true, reopen: true, waive: false } as const;
/** One of these gestures. */
export type NoteAction = keyof typeof NOTE_OPTIONAL;

/** The form of a gesture that takes a note (contract 9): `note`. */
export function noteModal(view: FormView, messages: Messages, action: NoteAction = 'note'): RenderedModal {
  const { modals, actions } = messages;
  return form({
    view,
    callbackId: actionId(action),
    title: modals.titles[action],
    submit: modals.submits[action],
    close: modals.cancel,
    blocks: [context([plain(actions.meanings[action])]), noteField(messages, NOTE_OPTIONAL[action])],
  });
}
