import { Temporal } from 'temporal-polyfill';
import { yearOf } from './day.ts';

/** A stretch of time `[from, to)` during which a zone keeps one offset from UTC; all in milliseconds. */
export type OffsetSegment = { readonly from: number; readonly to: number; readonly offset: number };

const NS_PER_MS = 1_000_000;
const zones = new Map<string, Map<number, readonly OffsetSegment[]>>();

/**
 * Offset segments of one UTC year in an IANA zone, ascending and without gaps; computed once per zone and year.
 * Throws a RangeError for a zone that does not exist.
 */
export function segmentsOfYear(zone: string, year: number): readonly OffsetSegment[] {
  let years = zones.get(zone);
  const known = years?.get(year);
  if (known) return known;
  const segments = computeSegments(zone, year);
  if (!years) {
    years = new Map();
    zones.set(zone, years);
  }
  years.set(year, segments);
  return segments;
}

/** Milliseconds that clocks in a zone are ahead of UTC at an instant. */
export function offsetAt(zone: string, at: number): number {
  const segments = segmentsOfYear(zone, yearOf(at));
  for (const segment of segments) {
    if (at < segment.to) return segment.offset;
  }
  return segments.at(-1)?.offset ?? 0;
}

function computeSegments(zone: string, year: number): readonly OffsetSegment[] {
  const end = Date.UTC(year + 1, 0, 1);
  const segments: OffsetSegment[] = [];
  let from = Date.UTC(year, 0, 1);
  let clock = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  while (from < end) {
    const next = clock.getTimeZoneTransition('next');
    const to = Math.min(next?.epochMilliseconds ?? end, end);
    segments.push({ from, to, offset: clock.offsetNanoseconds / NS_PER_MS });
    if (!next) break;
    from = to;
    clock = next;
  }
  return segments;
}
