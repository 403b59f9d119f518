import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { usersSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';

/** The form to give a case to somebody else (contract 9): `assignee`, `note`. */
export function assignModal(view: FormView, messages: Messages): RenderedModal {
  const { modals } = messages;
  const who = usersSelect({ actionId: INPUT_ACTION, placeholder: modals.choose });
  return form({
    view,
    callbackId: actionId('assign'),
    title: modals.titles.assign,
    submit: modals.submits.assign,
    close: modals.cancel,
    blocks: [
      input('assignee', modals.fields.assignee, who, { hint: modals.hints.assignee }),
      noteField(messages, true),
    ],
  });
}
