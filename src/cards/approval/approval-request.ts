import { approvalId, missingNeeds } from '../../domain/case/approval.ts';
import type { ApprovalEnd, ApprovalStory } from '../../domain/case/approval-story.ts';
import type { Case } from '../../domain/case/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { actionId } from '../action-ids.ts';
import { approvalValue } from '../case-value.ts';
import { button, confirm } from '../kit/elements.ts';
import { actions, context, section } from '../kit/layout.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** An approval as one approver is asked for it. Personal data is masked. */
export interface ApprovalView {
  readonly case: Pick<Case, 'id' | 'version' | 'code' | 'evidence'>;
  readonly story: ApprovalStory;
  /** Who is asked. */
  readonly person: PersonId;
  readonly before: readonly Money[];
  readonly orderNumber?: string;
  readonly customerName?: string;
  /** It is the one reminder. */
  readonly again?: true;
}

/** The action of the button that asks back. */
export const ASK_BACK = 'approval.ask';

/**
 * The direct message that asks for a signature: what, how much, why, for whom, what was given before. Once the person has
 * signed, or it is over, it says so and has no buttons.
 */
export function approvalRequest(view: ApprovalView, messages: Messages): Rendered {
  const { approvals, reasons } = messages;
  const { case: item, story, person } = view;
  const { approval, remedies, end } = story;
  const pen = slackPen(messages.locale);
  const isOpen = end === undefined && !approval.given.some(({ by }) => by === person);
  const lead = view.again ? approvals.asksAgain(pen, approval.by) : approvals.asks(pen, approval.by);
  return {
    text: approvals.summary(pen, item.id, approval.by),
    blocks: [
      section([
        pen.words`*${lead}*`,
        ...remedies.map((it) => pen.words`*${remedyWords(it, messages, pen)}*`),
        approvals.reason(pen, remedies[0]?.note ?? ''),
      ]),
      section([
        whichLine(view, messages, pen),
        reasons.reason(pen, item.code, item.evidence),
        approvals.given(pen, view.before),
      ]),
      context([mrkdwn(stateLine(story, messages, pen))]),
      ...(isOpen ? [buttons(view, messages)] : []),
    ],
  };
}

function buttons({ case: item, story }: ApprovalView, messages: Messages) {
  const { actions: words, approvals, modals, locale } = messages;
  const pen = slackPen(locale);
  const id = approvalId(story.approval);
  const value = approvalValue(item, id);
  return actions(
    [
      button({
        text: words.buttons.approve,
        actionId: actionId('approve'),
        value,
        style: 'primary',
        confirm: confirm({
          title: approvals.confirm.title,
          text: pen.join(
            story.remedies.map((it) => remedyWords(it, messages, pen)),
            ', ',
          ),
          yes: approvals.confirm.yes,
          no: modals.cancel,
        }),
        label: `${words.buttons.approve} ${item.id}`,
      }),
      button({
        text: words.buttons.reject,
        actionId: actionId('reject'),
        value,
        style: 'danger',
        label: `${words.buttons.reject} ${item.id}`,
      }),
      button({ text: approvals.ask, actionId: ASK_BACK, value, label: `${approvals.ask} ${item.id}` }),
    ],
    `approval:${id}:${item.version}`,
  );
}

function remedyWords(
  { resolution, effect }: ApprovalStory['remedies'][number],
  { approvals }: Messages,
  pen: Pen<SafeMrkdwn>,
): SafeMrkdwn {
  return approvals.remedy(pen, { resolution, ...(effect?.money === undefined ? {} : { money: effect.money }) });
}

function whichLine(
  { case: item, orderNumber, customerName }: ApprovalView,
  { cards }: Messages,
  pen: Pen<SafeMrkdwn>,
): SafeMrkdwn {
  return pen.join(
    [
      pen.ours(item.id),
      orderNumber === undefined ? own('') : cards.order(pen, orderNumber),
      customerName === undefined ? own('') : pen.text(customerName, 40),
    ],
    ' · ',
  );
}

function stateLine({ approval, end }: ApprovalStory, { approvals }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const signed = approval.given.map(({ by, at }) => approvals.signed(pen, by, at));
  const now =
    end === undefined
      ? approvals.waits(pen, missingNeeds(approval), approval.expiresAt)
      : endWords(end, approvals, pen);
  return pen.join([...signed, now], ' · ');
}

function endWords(end: ApprovalEnd, approvals: Messages['approvals'], pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  switch (end.kind) {
    case 'approved':
      return own('');
    case 'rejected':
      return approvals.rejected(pen, end.by, end.at, end.note);
    case 'expired':
      return approvals.expired(pen, end.at);
    case 'withdrawn':
      return approvals.withdrawn(pen, end.by, end.at);
  }
}
