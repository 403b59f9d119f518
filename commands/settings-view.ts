import type { DaysView, SettingsView, TeamSettingsView, TermView } from '../src/cards/lookup/settings-view.ts';
import type { Weekday } from '../src/domain/calendar/calendar.ts';
import { DEPARTMENTS, EXCEPTION_TYPES, type ExceptionCode } from '../src/domain/catalogue/exception-types.ts';
import type { PersonId } from '../src/domain/ids.ts';
import { ruleSetting } from '../src/settings/rule-setting.ts';
import {
  type PriorityClock,
  ROUTE_KEYS,
  type RouteRule,
  type Settings,
  type Team,
  type Term,
} from '../src/settings/settings.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

/** The settings in force as whoever leads these teams may see them; `usual` are the settings of no file. */
export function settingsView(settings: Settings, led: readonly string[], usual: Settings): SettingsView {
  const { teams, approvals, contact, undo } = settings;
  const all = Object.entries(teams);
  const own = all.filter(([name]) => led.includes(name));
  const channels: readonly string[] = own.map(([, { channel }]) => channel);
  const isUsual = JSON.stringify(approvals.limits) === JSON.stringify(usual.approvals.limits);
  const seesAll = own.length === all.length;
  return {
    ...(settings.file === undefined ? {} : { file: settings.file }),
    teams: own.map(([name, team]) => teamView(name, team)),
    totalTeams: all.length,
    routes: settings.routes.filter(({ team }) => led.includes(team)).map(routeView),
    ...(led.includes(settings.fallbackTeam) ? { fallbackTeam: settings.fallbackTeam } : {}),
    clocks: clocksView(settings.clocks),
    approvals: isUsual ? { usual: Object.keys(approvals.limits).length } : { limits: approvals.limits },
    approvalsExpireMs: approvals.expiresMs,
    undo,
    contact,
    departments: DEPARTMENTS.flatMap((department) => {
      const place = settings.departments[department];
      return place === undefined ? [] : [{ department, channel: place.channel }];
    }),
    digests: settings.digests
      .filter(({ channel }) => seesAll || channels.includes(channel))
      .map(({ channel, at, zone, scope }) => ({ channel, at, zone, all: scope === 'all' })),
    rules: rulesView(settings),
  };
}

function teamView(name: string, team: Team): TeamSettingsView {
  const { members, channel, roles, duty, zone, hours, holidays, nightDuty, locales, cutOffs } = team;
  return {
    name,
    channel,
    members: members.kind === 'people' ? { kind: 'people', count: members.ids.length } : members,
    leads: Object.entries(roles).flatMap(([id, has]) => (has.includes('lead') ? [id as PersonId] : [])),
    duty,
    zone,
    hours: hours === 'always' ? hours : daysView(hours),
    ...(holidays === undefined ? {} : { holidays }),
    nightDuty,
    locales,
    cutOffs,
  };
}

/** Days in a row that have the same working time are told together. */
function daysView(hours: Exclude<Team['hours'], 'always'>): readonly DaysView[] {
  const told: DaysView[] = [];
  WEEK.forEach((day, index) => {
    const spans = (hours[day] ?? []).map(({ from, to }) => `${from}–${to}`);
    if (spans.length === 0) return;
    const last = told.at(-1);
    const goesOn = last !== undefined && last.to === WEEK[index - 1] && last.spans.join() === spans.join();
    if (goesOn) told[told.length - 1] = { ...last, to: day };
    else told.push({ from: day, to: day, spans });
  });
  return told;
}

function routeView({ when, team, post }: RouteRule): SettingsView['routes'][number] {
  const facts = ROUTE_KEYS.flatMap((key) => {
    const wanted = when[key];
    return wanted === undefined ? [] : [{ fact: key, values: wanted }];
  });
  return { when: facts, team, ...(post === undefined ? {} : { post }) };
}

function clocksView(clocks: Settings['clocks']): SettingsView['clocks'] {
  const { P1, P2, P3, P4 } = clocks;
  return { P1: clockView(P1), P2: clockView(P2), P3: clockView(P3), P4: clockView(P4) };
}

function clockView({ claim, contact, solve, hours }: PriorityClock): SettingsView['clocks']['P1'] {
  return { claim: termView(claim), contact: termView(contact), solve: termView(solve), hours };
}

function termView(term: Term): TermView {
  return term.kind === 'days' ? { days: term.days } : { ms: term.ms };
}

function rulesView(settings: Settings): SettingsView['rules'] {
  const codes = Object.keys(EXCEPTION_TYPES) as ExceptionCode[];
  const of = (mode: string) => codes.filter((code) => ruleSetting(settings, code).mode === mode);
  return {
    monitor: of('monitor'),
    off: of('off'),
    changed: of('on').filter((code) => Object.keys(ruleSetting(settings, code).params).length > 0),
  };
}
