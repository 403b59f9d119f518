import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import type { OrderView } from '../case-view.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';

/** A line per case of an order. */
export function orderCaseLines(view: OrderView, messages: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const { catalogue, exceptions, lookups } = messages;
  return view.cases.map(({ id, code, status, severity, priority, owner }) =>
    pen.join(
      [
        pen.words`*${pen.ours(id)}* ${pen.text(typeName(exceptions, code), 60)}`,
        pen.ours(catalogue.severities[severity]),
        pen.ours(catalogue.priorities[priority]),
        pen.ours(catalogue.statuses[status]),
        owner === undefined ? own('') : lookups.list.owner(pen, owner),
      ],
      ' · ',
    ),
  );
}
