import { z } from 'zod';
import type { CalendarSpec, HourSpan, Weekday } from '../../domain/calendar/calendar.ts';
import { clockTime } from '../../domain/calendar/clock-time.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];
const DAYS = /^(mon|tue|wed|thu|fri|sat|sun)(?:-(mon|tue|wed|thu|fri|sat|sun))?$/;
const SPAN = /^(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/;

const Spans = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => (typeof given === 'string' ? given.split(',') : given).map((span) => span.trim()))
  .pipe(z.array(z.string().refine(isSpan, 'must be spans such as 09:00-12:30, 13:30-18:00')))
  .transform((spans) => spans.map(spanOf));

/** A week of work: `always`, or days (`mon`, `mon-fri`) with their spans; a later line about a day replaces an earlier. */
export const Hours = z
  .union([
    z.literal('always'),
    z.record(z.string().regex(DAYS, 'must be a day such as sat or days such as mon-fri'), Spans),
  ])
  .refine(
    (week) => week === 'always' || Object.values(week).some((spans) => spans.length > 0),
    'need at least one span',
  )
  .transform((week): CalendarSpec['hours'] => (week === 'always' ? week : weekOf(week)));

function weekOf(given: Readonly<Record<string, readonly HourSpan[]>>): Partial<Record<Weekday, readonly HourSpan[]>> {
  const week: Partial<Record<Weekday, readonly HourSpan[]>> = {};
  for (const [days, spans] of Object.entries(given)) for (const day of daysOf(days)) week[day] = spans;
  return week;
}

/** `fri-mon` runs over the weekend. */
function daysOf(text: string): readonly Weekday[] {
  const [, first, last = first] = DAYS.exec(text) ?? [];
  const [from, to] = [WEEK.indexOf(first as Weekday), WEEK.indexOf(last as Weekday)];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => WEEK[(from + index) % 7] as Weekday);
}

function spanOf(text: string): HourSpan {
  const [, from = '', to = ''] = SPAN.exec(text) ?? [];
  return { from, to };
}

function isSpan(text: string): boolean {
  const span = SPAN.exec(text);
  if (span === null) return false;
  try {
    clockTime(span[1] ?? '');
    clockTime(span[2] ?? '');
    return true;
  } catch {
    return false;
  }
}
