import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { context } from '../kit/layout.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';
import { type OfferedCase, targetFields } from './target-fields.ts';

/** A case that goes on within another one. */
export interface MergeForm extends FormView {
  /** Other live cases of its order. */
  readonly others: readonly OfferedCase[];
}

/** The form to merge a case into another one: `target?` and `target_id?`, one of which is needed, and `note`. */
export function mergeModal(view: MergeForm, messages: Messages): RenderedModal {
  const { life, modals, actions } = messages;
  return form({
    view,
    callbackId: actionId('merge'),
    title: life.titles.merge,
    submit: life.submits.merge,
    close: modals.cancel,
    blocks: [
      context([plain(actions.meanings.merge)]),
      ...targetFields(view.others, messages, { optional: false, hint: life.hints.target }),
      noteField(messages, true),
    ],
  });
}
