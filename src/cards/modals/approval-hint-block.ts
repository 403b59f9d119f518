import type { KnownBlock } from '@slack/types';
import type { Money } from '../../domain/order/money.ts';
import type { Messages } from '../../i18n/messages.ts';
import { context } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';

/** When a refund waits for others: always, or from an amount on; `before` counts with it. */
export type ApprovalHint =
  | { readonly kind: 'always' }
  | { readonly kind: 'from'; readonly from: Money; readonly high?: Money; readonly before?: Money };

/** Says in a form, before it is sent, which refunds will wait for other people's approval. */
export function approvalHintBlock(
  hint: ApprovalHint | undefined,
  { approvals, locale }: Messages,
): readonly KnownBlock[] {
  if (hint === undefined) return [];
  const pen = slackPen(locale);
  const said =
    hint.kind === 'always' ? pen.ours(approvals.hintAlways) : approvals.hint(pen, hint.from, hint.high, hint.before);
  return [context([mrkdwn(said)])];
}
