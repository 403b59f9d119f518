import { missingNeeds } from '../../domain/case/approval.ts';
import type { ApprovalStory } from '../../domain/case/approval-story.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { notice } from '../notice.ts';
import type { Rendered } from '../rendered.ts';

/** Tells whoever asked, once, how it ended; `undefined` while it did not, and for what they took back themselves. */
export function approvalEndedCall(
  { approval, end }: ApprovalStory,
  { approvals, locale }: Messages,
): Rendered | undefined {
  const pen = slackPen(locale);
  const to = approval.by;
  switch (end?.kind) {
    case 'approved':
      return notice(
        approvals.toldApproved(
          pen,
          to,
          approval.given.map(({ by }) => by),
        ),
      );
    case 'rejected':
      return notice(approvals.toldRejected(pen, to, end.by, end.note));
    case 'expired':
      return notice(approvals.toldExpired(pen, to));
    default:
      return undefined;
  }
}

/** Tells whoever asked that nobody else can give the signature. */
export function approvalNobodyCall({ approval }: ApprovalStory, { approvals, locale }: Messages): Rendered {
  return notice(approvals.toldNobody(slackPen(locale), approval.by, missingNeeds(approval)));
}

/** An approver's question to whoever asked. */
export function askedBackCall(
  it: { readonly to: PersonId; readonly by: PersonId; readonly note: string },
  { approvals, locale }: Messages,
): Rendered {
  return notice(approvals.toldQuestion(slackPen(locale), it.to, it.by, it.note));
}
