import type { ExceptionCode } from '../catalogue/exception-types.ts';
import { MUTES, rungOf } from '../catalogue/ladders.ts';
import { isHeld } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import type { Finding } from './finding.ts';
import { KNOWN_LATENESS } from './mute.ts';
import type { Surroundings } from './rule.ts';

/** A trouble that opens at `dueAt` if nothing happens; people are warned from `warnAt` on, nothing is opened by it. */
export interface Coming {
  readonly code: ExceptionCode;
  readonly warnAt: number;
  readonly dueAt: number;
}

/** Share of a term after which people are warned (domain.md 3.2 and 2.3). */
const WARN_SHARE = 0.8;

/** When most of a term has passed, by the clock on the wall. */
export function warningOf(since: number, dueAt: number): number {
  return Math.floor(since + WARN_SHARE * (dueAt - since));
}

/** The same of a length of time, for terms that are counted in business time. */
export function warningAfter(termMs: number): number {
  return WARN_SHARE * termMs;
}

/**
 * Leaves out what would not be told: what a hold or an agreed date explains, what another finding keeps silent, and
 * higher rungs of a ladder on which a case stands already.
 */
export function worthWarning(
  coming: readonly Coming[],
  found: readonly Finding[],
  order: Order,
  { agreedUntil, now }: Pick<Surroundings, 'agreedUntil' | 'now'>,
): readonly Coming[] {
  const isKnown = isHeld(order) || (agreedUntil !== undefined && agreedUntil > now);
  return coming.filter(({ code }) => {
    if (isKnown && KNOWN_LATENESS.has(code)) return false;
    const ladder = rungOf(code)?.ladder;
    return !found.some(
      (it) =>
        (ladder !== undefined && rungOf(it.code)?.ladder === ladder) ||
        MUTES.some(({ by, mutes }) => by === it.code && mutes.includes(code)),
    );
  });
}
