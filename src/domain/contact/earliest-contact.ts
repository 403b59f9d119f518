import { clockTime } from '../calendar/clock-time.ts';
import { localDate } from '../calendar/local-date.ts';
import { localTime } from '../calendar/local-time.ts';
import { nextLocalTime } from '../calendar/next-local-time.ts';
import type { ContactChannel } from '../case/contact.ts';
import { LOUD_CHANNELS } from './channels.ts';
import type { ContactQuestion, ContactRules } from './contact-rules.ts';
import { ANSWERS } from './outcomes.ts';

/** What keeps a try from being made at an instant. */
export type Hindrance = 'quiet_hours' | 'cap_reached' | 'too_soon';

type Question = Omit<ContactQuestion, 'channels'>;

/** What keeps a customer from being contacted now on one way, and until when that alone does; `undefined`: nothing. */
export function hindranceAt(
  channel: ContactChannel,
  { attempts, now, zone, rules }: Question,
): { readonly code: Hindrance; readonly until: number } | undefined {
  if (LOUD_CHANNELS.includes(channel) && isQuiet(now, zone, rules))
    return { code: 'quiet_hours', until: nextLocalTime(now, rules.quietUntil, zone) };
  const tries = attempts.filter(({ at, outcome }) => at <= now && !ANSWERS.includes(outcome)).map(({ at }) => at);
  const today = localDate(now, zone);
  if (tries.filter((at) => localDate(at, zone) === today).length >= rules.mostPerDay)
    return { code: 'cap_reached', until: nextLocalTime(now, '00:00', zone) };
  const free = Math.max(...tries) + rules.spacingMs;
  return free > now ? { code: 'too_soon', until: free } : undefined;
}

/** The first instant from now on at which nothing keeps a customer from being contacted on one way. */
export function earliestContact(channel: ContactChannel, question: Question): number {
  let { now } = question;
  for (;;) {
    const hindrance = hindranceAt(channel, { ...question, now });
    if (hindrance === undefined) return now;
    now = hindrance.until;
  }
}

function isQuiet(at: number, zone: string, { quietFrom, quietUntil }: ContactRules): boolean {
  const from = clockTime(quietFrom);
  const until = clockTime(quietUntil);
  const { timeMs } = localTime(at, zone);
  return from < until ? timeMs >= from && timeMs < until : from !== until && (timeMs >= from || timeMs < until);
}
