import type { SectionBlock, SectionBlockAccessory } from '@slack/types';
import { type Case, nextDue } from '../domain/case/case.ts';
import { silenceName } from '../domain/detection/silence.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Pen } from '../i18n/pen.ts';
import { typeName } from '../i18n/type-name.ts';
import { heardLine } from './card/life-lines.ts';
import type { CaseLine } from './case-view.ts';
import { section } from './kit/layout.ts';
import { own, type SafeMrkdwn } from './kit/safe-mrkdwn.ts';
import { slackPen } from './kit/slack-pen.ts';
import { moreButton } from './more-button.ts';

/**
 * One case of a list in two lines, with a button: to everything that is possible with it unless another is given. `place`
 * tells rows of one message apart.
 */
export function caseRow(
  line: CaseLine,
  messages: Messages,
  place: string,
  accessory: SectionBlockAccessory = moreButton(line.case, messages),
): SectionBlock {
  return section(caseRowLines(line, messages, slackPen(messages.locale)), accessory, `row:${place}:${line.case.id}`);
}

/** The two lines of a case in a list: which and how bad, then whether the customer wrote, how it stands and what is due. */
export function caseRowLines(line: CaseLine, messages: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const { catalogue, exceptions, cards, lookups } = messages;
  const { case: item, silence } = line;
  const order = line.orderNumber ?? item.orderId;
  return [
    pen.join(
      [
        pen.words`*${pen.ours(item.id)} ${pen.text(typeName(exceptions, item.code), 60)}*`,
        pen.ours(catalogue.severities[item.severity]),
        pen.ours(catalogue.priorities[item.priority]),
        order === undefined ? own('') : cards.order(pen, order),
        item.value === undefined ? own('') : pen.money(item.value),
      ],
      ' · ',
    ),
    pen.join(
      [
        heardLine(item, messages, pen),
        stateOf(item, messages, pen),
        lookups.list.owner(pen, item.owner),
        dueOf(item, messages, pen),
        silence === undefined ? own('') : messages.silences.onCase(pen, silenceName(silence.id), silence.untilAt),
      ],
      ' · ',
    ),
  ];
}

/** A case that waits says for whom. */
function stateOf({ status, waiting }: Case, { catalogue, cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (status === 'waiting' && waiting !== undefined) return cards.waiting(pen, waiting.reason, undefined);
  return pen.ours(catalogue.statuses[status]);
}

function dueOf(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const due = nextDue(item);
  return due === undefined ? cards.since(pen, item.since) : cards.due[due.what](pen, due.at);
}
