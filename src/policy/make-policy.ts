import { createHash } from 'node:crypto';
import type { Policy } from '../app/ports/policy.ts';
import { createProcedureBook } from '../app/procedure-book.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import { createCalendar } from '../domain/calendar/create-calendar.ts';
import { RULES } from '../domain/detection/rules.ts';
import { SUBJECT_RULES } from '../domain/detection/subject-rules.ts';
import type { PersonId } from '../domain/ids.ts';
import { calendarSpec } from '../settings/calendar-spec.ts';
import { routeOf } from '../settings/route-of.ts';
import type { Settings } from '../settings/settings.ts';
import { approversOf } from './approvers-of.ts';
import { caseClocks } from './case-clocks.ts';
import { cutOffsOf } from './cut-offs-of.ts';
import { departmentChannel } from './department-channel.ts';
import { noticeAt } from './notice-at.ts';
import { toldOf } from './told-of.ts';

/** Raise it when a built-in rule answers differently: open orders are then judged again. */
const RULES_EDITION = 2;

/** What people decided, ready for detection and cases. Calendars are laid out once per team. */
export function makePolicy(settings: Settings, admins: readonly PersonId[] = []): Policy {
  const calendars = new Map<string, Calendar>();
  const calendarOf = (team: string): Calendar => {
    const calendar = calendars.get(team) ?? createCalendar(calendarSpec(settings, team));
    calendars.set(team, calendar);
    return calendar;
  };
  const nextCutOff = cutOffsOf(settings, calendarOf);
  return {
    ...(nextCutOff === undefined ? {} : { nextCutOff }),
    rulesVersion: versionOf(settings),
    rules: settings.rules,
    classify: { highValue: settings.highValue, vipTiers: settings.vipTiers },
    calendar: calendarOf(settings.fallbackTeam),
    routeOf: (about) => routeOf(settings, about),
    clocksOf: (about) => caseClocks(about, settings, calendarOf(about.team)),
    procedureOf: createProcedureBook(settings).procedureOf,
    approvals: settings.approvals,
    approversOf: (about) => approversOf(settings, admins, about),
    toldOf: (about) => toldOf(settings, admins, about),
    noticeAt: (about) => noticeAt(settings, calendarOf(about.team), about),
    afterWork: (team, at, durationMs) => calendarOf(team).addBusiness(at, durationMs),
    departmentChannel: (department) => departmentChannel(settings, department),
  };
}

function versionOf(settings: Settings): string {
  const { rules, highValue, vipTiers, teams, fallbackTeam } = settings;
  const { zone, hours, holidays } = teams[fallbackTeam] ?? {};
  const said = JSON.stringify([
    RULES_EDITION,
    [...RULES, ...SUBJECT_RULES].map((rule) => [rule.code, rule.params]),
    rules,
    highValue,
    vipTiers,
    zone,
    hours,
    holidays,
    Object.values(teams).map(({ cutOffs, zone: at }) => [cutOffs, at]),
  ]);
  return createHash('sha1').update(said).digest('base64url').slice(0, 12);
}
