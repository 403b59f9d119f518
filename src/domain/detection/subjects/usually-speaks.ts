import { HOUR_MS, hourOf, type SourceMemory } from './source-facts.ts';

const DAY = 24;
const WEEK = 7 * DAY;
/** A gap is measured no further than this. */
const FURTHEST = 31 * DAY;

/**
 * Whether a source usually speaks in an hour: it did at this hour of the day on one of the three days before, or, once
 * it is known for more than a week, at this hour of the week in one of the two weeks before. A source of less than a
 * day has no habits yet and is expected always.
 */
export function usuallySpeaks(memory: SourceMemory, hour: number): boolean {
  const known = hour - hourOf(memory.firstAt);
  if (known < DAY) return true;
  const heard = (back: number) => memory.hours.includes(hour - back);
  if (known <= WEEK) return heard(DAY) || heard(2 * DAY) || heard(3 * DAY);
  return heard(WEEK) || heard(2 * WEEK);
}

/** How much of a span lies in hours in which a source usually speaks. */
export function spokenMs(memory: SourceMemory, from: number, to: number): number {
  let sum = 0;
  const last = Math.min(hourOf(to), hourOf(from) + FURTHEST);
  for (let hour = hourOf(from); hour <= last; hour++)
    if (usuallySpeaks(memory, hour)) sum += Math.min(to, (hour + 1) * HOUR_MS) - Math.max(from, hour * HOUR_MS);
  return sum;
}
