import { type PersonId, SYSTEM } from '../../domain/ids.ts';
import { formatMoney } from '../../i18n/format/format-money.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { formatSpan } from '../../i18n/format/format-span.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Pen } from '../../i18n/pen.ts';
import { dayToken, timeLeftToken, timeToken } from './date.ts';
import { esc } from './escape.ts';
import { joined, own, type SafeMrkdwn } from './safe-mrkdwn.ts';

/** Display names of people who are to be named without being notified. */
export type Names = Readonly<Record<string, string>>;

const SLACK_PERSON = /^[UW][A-Z0-9]{2,30}$/;

/**
 * A pen for Slack's markup. People are mentioned, which notifies them in a new public message; those in `names` are only
 * named.
 */
export function slackPen(locale: Locale, names: Names = {}): Pen<SafeMrkdwn> {
  return {
    words: (strings, ...values) => {
      let said = own(strings[0] ?? '') as string;
      values.forEach((value, index) => {
        said += typeof value === 'number' ? formatNumber(value, locale) : value;
        said += own(strings[index + 1] ?? '');
      });
      return said as SafeMrkdwn;
    },
    ours: own,
    text: (foreign, max) => esc(foreign, max),
    person: (id) => person(id, names),
    time: timeToken,
    timeLeft: timeLeftToken,
    day: dayToken,
    money: (money) => esc(formatMoney(money, locale)),
    span: (spanMs) => own(formatSpan(spanMs, locale)),
    join: joined,
  };
}

function person(id: PersonId, names: Names): SafeMrkdwn {
  if (id === SYSTEM) return own('Ordermend');
  const name = Object.hasOwn(names, id) ? names[id] : undefined;
  if (name !== undefined) return esc(name, 60);
  return (SLACK_PERSON.test(id) ? `<@${id}>` : esc(id, 60)) as SafeMrkdwn;
}
