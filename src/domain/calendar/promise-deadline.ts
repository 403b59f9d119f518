import { DAY_MS } from './day.ts';
import { endOfDay } from './end-of-day.ts';
import { localTime } from './local-time.ts';

const WRITTEN_DATE = /^(\d{4}-\d\d-\d\d)(?:[Tt ]00:00(?::00(?:\.0+)?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?$/;
const WRITTEN_OFFSET = /[+-]\d\d:?\d\d$/;

/**
 * When a promise is broken (contract 5): a date, or an instant at midnight, means the end of that day in the
 * customer's zone; any other instant means itself. NaN for text that is neither.
 *
 * Midnight is read in this order: as it is written, whatever its offset (`…T00:00:00+08:00` names the written date);
 * midnight UTC of a value without a written offset, because systems that keep dates as instants store them so;
 * midnight on the customer's own clocks.
 */
export function promiseDeadline(promise: string | number, zone: string): number {
  const written = typeof promise === 'string' ? WRITTEN_DATE.exec(promise)?.[1] : undefined;
  if (written) return endOfDay(written, zone);
  const at = typeof promise === 'string' ? Date.parse(promise) : promise;
  if (!Number.isFinite(at)) return Number.NaN;
  const utc = typeof promise === 'number' || !WRITTEN_OFFSET.test(promise);
  if (utc && at % DAY_MS === 0) return endOfDay(new Date(at).toISOString().slice(0, 10), zone);
  return localTime(at, zone).timeMs === 0 ? endOfDay(at, zone) : at;
}
