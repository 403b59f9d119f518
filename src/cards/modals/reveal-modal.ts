import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { plainTextInput } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context } from '../kit/layout.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';

const REASON_MAX = 200;

/** The form that asks what somebody needs a customer's contact data for: `note`. */
export function revealModal(view: FormView, { reveals, modals }: Messages): RenderedModal {
  const element = plainTextInput({ actionId: INPUT_ACTION, max: REASON_MAX });
  return form({
    view,
    callbackId: actionId('reveal'),
    title: reveals.title,
    submit: reveals.submit,
    close: modals.cancel,
    blocks: [context([plain(reveals.means)]), input('note', reveals.reason, element)],
  });
}
