/** What stands at one place of a date. `half`: before or after noon. */
export type Part =
  | {
      readonly field: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';
      readonly read: (text: string) => number;
    }
  | { readonly field: 'half' };

interface Pattern {
  readonly regex: RegExp;
  readonly parts: readonly Part[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The letters of Unicode's date patterns (TR 35) that shops and back offices use. */
const TOKENS: Readonly<Record<string, { readonly regex: string; readonly part: Part }>> = {
  yyyy: { regex: '(\\d{4})', part: { field: 'year', read: Number } },
  yy: { regex: '(\\d{2})', part: { field: 'year', read: (text) => 2000 + Number(text) } },
  MMM: { regex: '([A-Za-z]{3})[a-z]*\\.?', part: { field: 'month', read: monthOf } },
  MM: { regex: '(\\d{2})', part: { field: 'month', read: Number } },
  M: { regex: '(\\d{1,2})', part: { field: 'month', read: Number } },
  dd: { regex: '(\\d{2})', part: { field: 'day', read: Number } },
  d: { regex: '(\\d{1,2})', part: { field: 'day', read: Number } },
  HH: { regex: '(\\d{2})', part: { field: 'hour', read: Number } },
  H: { regex: '(\\d{1,2})', part: { field: 'hour', read: Number } },
  hh: { regex: '(\\d{2})', part: { field: 'hour', read: Number } },
  h: { regex: '(\\d{1,2})', part: { field: 'hour', read: Number } },
  mm: { regex: '(\\d{2})', part: { field: 'minute', read: Number } },
  ss: { regex: '(\\d{2})', part: { field: 'second', read: Number } },
  SSS: { regex: '(\\d{3})', part: { field: 'millisecond', read: Number } },
  a: { regex: '([AaPp]\\.?[Mm]\\.?)', part: { field: 'half' } },
};
const TOKEN = /yyyy|yy|MMM|MM|M|dd|d|HH|H|hh|h|mm|ss|SSS|a|'[^']*'|[^A-Za-z]/y;
const MOST_KEPT = 200;
const kept = new Map<string, Pattern>();

/** Reads a date format once. Throws an Error whose message says what is wrong with it. */
export function datePattern(format: string): Pattern {
  const known = kept.get(format);
  if (known !== undefined) return known;
  const pattern = patternOf(format);
  if (kept.size < MOST_KEPT) kept.set(format, pattern);
  return pattern;
}

function patternOf(format: string): Pattern {
  const parts: Part[] = [];
  let regex = '';
  TOKEN.lastIndex = 0;
  for (let at = 0; at < format.length; at = TOKEN.lastIndex) {
    const [token] = TOKEN.exec(format) ?? [];
    if (token === undefined) throw new Error(`date() does not know the format ${format} from "${format.slice(at)}" on`);
    const known = TOKENS[token];
    if (known === undefined) regex += literal(token);
    else {
      regex += known.regex;
      parts.push(known.part);
    }
  }
  const fields = new Set(parts.map(({ field }) => field));
  for (const field of ['year', 'month', 'day'] as const) {
    if (!fields.has(field)) throw new Error(`date() needs a ${field} in the format ${format}`);
  }
  return { regex: new RegExp(`^${regex}$`), parts };
}

function literal(token: string): string {
  const plain = token.startsWith("'") ? token.slice(1, -1) : token;
  return plain.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function monthOf(text: string): number {
  return MONTHS.indexOf(text.toLowerCase() as (typeof MONTHS)[number]) + 1;
}
