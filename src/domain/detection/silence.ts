import type { PersonId } from '../ids.ts';

/** What a silence may ask of a case. */
export const SILENCE_FIELDS = ['code', 'family', 'severity', 'channel', 'carrier', 'sku', 'source', 'team'] as const;
export type SilenceField = (typeof SILENCE_FIELDS)[number];

/** Conditions of a silence: all of them must fit. A value may hold `*` for anything; upper and lower case are one. */
export type SilenceMatcher = Readonly<Partial<Record<SilenceField, string>>>;

/** What is known of a case, by field; an order with two parcels has two carriers, and one that fits is enough. */
export type SilenceAbout = Readonly<Record<SilenceField, readonly string[]>>;

/** For a while, new cases that fit are recorded and not posted (domain.md 6). Times are epoch milliseconds. */
export interface Silence {
  readonly id: number;
  readonly matcher: SilenceMatcher;
  readonly startsAt: number;
  /** When it ends; brought forward when somebody ends it. */
  readonly untilAt: number;
  readonly by: PersonId;
  readonly reason: string;
  readonly endedBy?: PersonId;
}

/** The longest that a silence may last (domain.md 6). */
export const LONGEST_SILENCE_MS = 7 * 24 * 3_600_000;

/** How people name a silence. */
export function silenceName(id: number): string {
  return `S-${id}`;
}

/** Whether every condition of a matcher fits; one without conditions fits nothing. */
export function fits(matcher: SilenceMatcher, about: SilenceAbout): boolean {
  const asked = SILENCE_FIELDS.filter((field) => matcher[field] !== undefined);
  return (
    asked.length > 0 && asked.every((field) => about[field].some((value) => fitsPattern(matcher[field] ?? '', value)))
  );
}

/** Whether a value is what a pattern asks for. */
export function fitsPattern(pattern: string, value: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const text = value.toLowerCase();
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = rest.pop() ?? '';
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** A matcher as people type it, e.g. `code=LOG.* carrier=dhl`. */
export function sayMatcher(matcher: SilenceMatcher): string {
  return SILENCE_FIELDS.flatMap((field) => {
    const value = matcher[field];
    if (value === undefined) return [];
    return [`${field}=${value.includes(' ') ? `"${value}"` : value}`];
  }).join(' ');
}
