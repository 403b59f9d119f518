import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { context } from '../kit/layout.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';

/** Gestures of the life cycle whose only field is a note; it may stay empty where the gesture speaks for itself. */
export const REASON_OPTIONAL = { escalate: false, decline: false, split: true } as const;
/** One of these gestures. */
export type ReasonAction = keyof typeof REASON_OPTIONAL;

/** The form of such a gesture: what it does, and `note`. */
export function reasonModal(view: FormView, messages: Messages, action: ReasonAction): RenderedModal {
  const { life, modals, actions } = messages;
  return form({
    view,
    callbackId: actionId(action),
    title: life.titles[action],
    submit: life.submits[action],
    close: modals.cancel,
    blocks: [context([plain(actions.meanings[action])]), noteField(messages, REASON_OPTIONAL[action])],
  });
}
