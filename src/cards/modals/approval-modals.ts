import type { Approval } from '../../domain/case/approval.ts';
import { missingNeeds } from '../../domain/case/approval.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { ASK_BACK } from '../approval/approval-request.ts';
import { plainTextInput } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { context, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';
import { NOTE_MAX, noteField } from './note-field.ts';

/** The form that refuses an approval: `note`. */
export function rejectModal(view: FormView, messages: Messages): RenderedModal {
  const { approvals, actions, modals } = messages;
  return form({
    view,
    callbackId: actionId('reject'),
    title: approvals.forms.reject,
    submit: actions.buttons.reject,
    close: modals.cancel,
    blocks: [context([plain(approvals.forms.rejectMeans)]), noteField(messages, false)],
  });
}

/** The form in which an approver asks something before deciding: `note`. */
export function askBackModal(view: FormView, messages: Messages): RenderedModal {
  const { approvals, modals } = messages;
  const element = plainTextInput({ actionId: INPUT_ACTION, multiline: true, max: NOTE_MAX });
  return form({
    view,
    callbackId: ASK_BACK,
    title: approvals.forms.ask,
    submit: approvals.forms.send,
    close: modals.cancel,
    blocks: [context([plain(approvals.forms.askMeans)]), input('note', approvals.forms.question, element)],
  });
}

/** What stands in place of the form once a remedy waits for signatures: who was asked. */
export function approvalAskedModal(
  view: FormView & { readonly approval: Approval; readonly people: readonly PersonId[] },
  messages: Messages,
): RenderedModal {
  const { approvals, modals, locale } = messages;
  const { approval, people } = view;
  return form({
    view,
    callbackId: actionId('approve'),
    title: approvals.forms.asked,
    close: modals.done,
    blocks: [section(approvals.wasAsked(slackPen(locale), people, missingNeeds(approval), approval.expiresAt))],
  });
}
