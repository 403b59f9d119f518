import { type PersonId, SYSTEM } from '../domain/ids.ts';
import { cleanText } from './format/clean-text.ts';
import { clipText } from './format/clip-text.ts';
import { formatMoney } from './format/format-money.ts';
import { formatNumber } from './format/format-number.ts';
import { formatSpan } from './format/format-span.ts';
import { formatDay, formatTime } from './format/format-time.ts';
import type { Locale } from './locale.ts';
import type { Pen } from './pen.ts';

/** Length of one foreign value within a sentence. */
const FOREIGN_MAX = 120;

/** A pen for plain text: no markup, ISO times in UTC, people by `nameOf` or their bare id. */
export function plainPen(locale: Locale, nameOf: (id: PersonId) => string = bareName): Pen {
  return {
    words: (strings, ...values) =>
      strings.reduce((said, part, index) => {
        const value = values[index - 1];
        return said + (typeof value === 'number' ? formatNumber(value, locale) : (value ?? '')) + part;
      }),
    ours: (words) => words,
    text: (foreign, max = FOREIGN_MAX) => clipText(cleanText(foreign), max),
    person: (id) => nameOf(id),
    time: formatTime,
    timeLeft: formatTime,
    day: formatDay,
    money: (money) => formatMoney(money, locale),
    span: (spanMs) => formatSpan(spanMs, locale),
    join: (parts, between) => parts.join(between),
  };
}

function bareName(id: PersonId): string {
  return id === SYSTEM ? 'Ordermend' : id;
}
