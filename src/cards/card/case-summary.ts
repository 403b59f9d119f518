import type { Messages } from '../../i18n/messages.ts';
import type { CaseView } from '../case-view.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';

/** A case in one sentence: the text of notifications, screen readers and old clients. */
export function caseSummary({ case: item, order }: CaseView, messages: Messages): SafeMrkdwn {
  const number = order?.number ?? order?.id ?? item.orderId;
  return messages.cards.summary(slackPen(messages.locale), {
    id: item.id,
    code: item.code,
    severity: item.severity,
    status: item.status,
    ...(number === undefined ? {} : { order: number }),
    ...(item.value === undefined ? {} : { value: item.value }),
    ...(item.owner === undefined ? {} : { owner: item.owner }),
  });
}
