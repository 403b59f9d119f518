import type { CaseClocks, ClocksAbout } from '../app/ports/policy.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import type { PriorityClock, Settings, Term } from '../settings/settings.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const minutes = (count: number): Term => ({ kind: 'time', ms: count * MINUTE_MS });

/** Goods that do not keep are claimed within 10 minutes and mended within 45 (domain.md 2.3). */
const PERISHABLE = { claim: minutes(10), solve: minutes(45) } as const;
/** A complaint is answered within 30 minutes (domain.md 2.3). */
const COMPLAINT_CONTACT = minutes(30);
/** Evidence goes out a day before a dispute is decided (domain.md 2.3). */
const BEFORE_DISPUTE_MS = DAY_MS;

/**
 * The terms of a case that opens now. Around the clock counts for teams with night duty, and when the deadline falls before
 * the next opening; business hours otherwise. Stages are parts of the same kind of time.
 */
export function caseClocks(
  about: ClocksAbout,
  settings: Pick<Settings, 'clocks' | 'teams'>,
  calendar: Calendar,
): CaseClocks {
  const { at, deadlineAt } = about;
  const terms = termsOf(about, settings.clocks[about.priority]);
  const nightDuty = settings.teams[about.team]?.nightDuty ?? false;
  const beforeOpening = deadlineAt !== undefined && deadlineAt > at && deadlineAt < calendar.nextOpening(at);
  const time = countsAlways(terms.hours, nightDuty, beforeOpening) ? AROUND_THE_CLOCK : calendar;
  const disputed = about.code === 'PAY.DISPUTE' && deadlineAt !== undefined && deadlineAt - BEFORE_DISPUTE_MS > at;
  const claimDueAt = after(at, terms.claim, time, calendar);
  const contactDueAt = after(at, terms.contact, time, calendar);
  const solveDueAt = disputed ? deadlineAt - BEFORE_DISPUTE_MS : after(at, terms.solve, time, calendar);
  const marks = {
    claim: stages(at, claimDueAt, time),
    contact: stages(at, contactDueAt, time),
    solve: stages(at, solveDueAt, disputed ? AROUND_THE_CLOCK : time),
  };
  return { claimDueAt, contactDueAt, solveDueAt, marks };
}

function countsAlways(hours: PriorityClock['hours'], nightDuty: boolean, beforeOpening: boolean): boolean {
  return beforeOpening || (hours === 'always' && nightDuty);
}

function termsOf({ code, perishable }: ClocksAbout, clock: PriorityClock): PriorityClock {
  return {
    ...clock,
    ...(perishable === true ? { claim: shorter(clock.claim, PERISHABLE.claim), solve: PERISHABLE.solve } : {}),
    ...(code === 'CUS.COMPLAINT' ? { contact: shorter(clock.contact, COMPLAINT_CONTACT) } : {}),
  };
}

function shorter(one: Term, other: Term): Term {
  if (one.kind === 'time' && other.kind === 'time') return one.ms <= other.ms ? one : other;
  return other;
}

type Time = Pick<Calendar, 'addBusiness' | 'businessBetween'>;

const AROUND_THE_CLOCK: Time = {
  addBusiness: (at, ms) => at + ms,
  businessBetween: (since, until) => Math.max(0, until - since),
};

function after(at: number, term: Term, time: Time, calendar: Calendar): number {
  return term.kind === 'days' ? calendar.addBusinessDays(at, term.days) : time.addBusiness(at, term.ms);
}

function stages(at: number, dueAt: number, time: Time): readonly [number, number, number] {
  const term = time.businessBetween(at, dueAt);
  return [time.addBusiness(at, 0.8 * term), dueAt, time.addBusiness(at, 1.5 * term)];
}
