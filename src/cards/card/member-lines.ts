import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import type { MembersView } from '../case-view.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';

/** What a case speaks for: how many are left, then the nearest deadlines, a line each. Empty when there is nothing. */
export function memberLines(
  { live, claimed, first, orders, more }: MembersView,
  { cards }: Messages,
  pen: Pen<SafeMrkdwn>,
): readonly SafeMrkdwn[] {
  const rest = live - first.length;
  return [
    ...(live === 0 ? [] : [pen.words`*${cards.members(pen, live, claimed)}*`]),
    ...first.map(({ id, orderNumber, deadlineAt, owner }) =>
      cards.member(pen, {
        id,
        ...(orderNumber === undefined ? {} : { order: orderNumber }),
        ...(deadlineAt === undefined ? {} : { deadlineAt }),
        ...(owner === undefined ? {} : { owner }),
      }),
    ),
    ...(rest > 0 ? [cards.more(pen, rest)] : []),
    ...(orders.length === 0 ? [] : [cards.concerned(pen, orders, more)]),
  ];
}
