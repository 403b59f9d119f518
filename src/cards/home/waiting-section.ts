import type { KnownBlock } from '@slack/types';
import type { Department } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import type { CaseLine } from '../case-view.ts';
import { context, header, section } from '../kit/layout.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import { moreButton } from '../more-button.ts';

/** Something that one person is waited for with; epoch milliseconds. */
export type WaitingItem = { readonly line: CaseLine } & (
  | { readonly kind: 'approval'; readonly by: PersonId; readonly expiresAt: number }
  | { readonly kind: 'task'; readonly department: Department; readonly ask: string; readonly dueAt: number }
  | { readonly kind: 'follow_up'; readonly note: string; readonly dueAt: number; readonly isOver: boolean }
  | { readonly kind: 'handed'; readonly by: PersonId }
);

const ROWS = 12;

/** The part of Home that says what waits for this person beside their cases; nothing when nothing does. `opens`: they may open cases. */
export function waitingSection(
  items: readonly WaitingItem[],
  messages: Messages,
  { opens }: { readonly opens: boolean },
): readonly KnownBlock[] {
  if (items.length === 0) return [];
  const { waiting } = messages.home;
  const pen = slackPen(messages.locale);
  const rows = items.slice(0, ROWS).map((item, index) => {
    const { line } = item;
    const lines = [whatWaits(item, messages, pen), caseIn(line, messages, pen)];
    return section(lines, opens ? moreButton(line.case, messages) : undefined, `wait:${index}:${line.case.id}`);
  });
  return [
    header(waiting.title),
    ...rows,
    ...(items.length > ROWS ? [context([mrkdwn(waiting.more(pen, items.length - ROWS))])] : []),
  ];
}

function whatWaits(item: WaitingItem, { home, catalogue }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const { waiting } = home;
  switch (item.kind) {
    case 'approval':
      return waiting.approval(pen, item.by, item.expiresAt);
    case 'task':
      return waiting.task(pen, catalogue.departments[item.department], item.ask, item.dueAt);
    case 'follow_up':
      return waiting.followUp(pen, item.dueAt, item.note, item.isOver);
    case 'handed':
      return waiting.handed(pen, item.by);
  }
}

function caseIn({ case: item, orderNumber }: CaseLine, messages: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const order = orderNumber ?? item.orderId;
  return pen.join(
    [
      pen.words`*${pen.ours(item.id)} ${pen.text(typeName(messages.exceptions, item.code), 60)}*`,
      pen.ours(messages.catalogue.priorities[item.priority]),
      order === undefined ? own('') : messages.cards.order(pen, order),
    ],
    ' · ',
  );
}
