import type { PersonId } from '../domain/ids.ts';
import type { Money } from '../domain/order/money.ts';

/**
 * Writes values into sentences for one surface and language: plain text for headers, logs and replay, or Slack's markup
 * with everything foreign escaped. Since a sentence is made of the pen's own output alone, text of customers cannot get
 * into markup unescaped: the compiler refuses it.
 */
export interface Pen<T extends string = string> {
  /** Our own words with written values between them; numbers are grouped as the language does. */
  words(strings: TemplateStringsArray, ...values: readonly (T | number)[]): T;
  /** Our own words without values. */
  ours(words: string): T;
  /** Text that somebody else wrote, in one line, clipped to `max` characters as they are sent. */
  text(foreign: string, max?: number): T;
  person(id: PersonId): T;
  /** An instant, to the minute. */
  time(at: number): T;
  /** An instant that is ahead, with the time that is left where the surface can count it by itself. */
  timeLeft(at: number): T;
  /** A day. */
  day(at: number): T;
  money(money: Money): T;
  /** A length of time in milliseconds. */
  span(spanMs: number): T;
  join(parts: readonly T[], between: string): T;
}

/** A sentence with values: the same words for every surface. */
export type Say<Values extends readonly unknown[] = []> = <T extends string>(pen: Pen<T>, ...values: Values) => T;
