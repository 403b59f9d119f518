import type { Config } from '../config.ts';
import type { ChannelId, PersonId } from '../domain/ids.ts';
import type { Digest } from './schema/digest.ts';
import type { SettingsFile } from './schema/settings-file.ts';
import type { DigestSetting, Locales, Members, Settings, Team } from './settings.ts';

/** What the environment gives to settings. */
export type SettingsBase = Pick<Config, 'channel' | 'zone' | 'locale'>;

/** The team of a program that has only `ORDERMEND_CHANNEL`, or no channel at all (replay). */
export const EVERYONE = 'everyone';

/** Stands where no channel is known; `channelProblems` names the teams that have it. */
export const NO_CHANNEL = '' as ChannelId;

/** Fills in what a file leaves to the environment: the fallback team, channels, zones, languages and digests. */
export function settingsOf(file: SettingsFile, base: SettingsBase): Settings {
  const locales: Locales = [base.locale];
  const named = Object.entries(file.teams ?? {}).map(([name, team]) => [name, teamOf(team, base, locales)] as const);
  const own = named.find(([, team]) => team.channel === base.channel)?.[0];
  const needsEveryone = own === undefined && (base.channel !== undefined || named.length === 0);
  const teams = Object.fromEntries(needsEveryone ? [...named, [EVERYONE, everyone(base, locales)]] : named);
  return {
    teams,
    fallbackTeam: own ?? (needsEveryone ? EVERYONE : (named[0]?.[0] ?? EVERYONE)),
    routes: file.routes.map(({ team, post, ...when }) => ({ when, team, ...(post === undefined ? {} : { post }) })),
    departments: departmentsOf(file.departments, locales),
    rules: file.rules,
    procedures: file.procedures,
    clocks: file.clocks,
    approvals: { limits: file.approvals, expiresMs: file.approvals_expire },
    highValue: file.high_value,
    digests: digestsOf(file.digest, teams, base, file.teams === undefined),
    contact: contactOf(file.contact),
    mappings: file.connect.mappings,
    vipTiers: file.vip_tiers,
    undo: { windowMs: file.undo.window, holdMs: file.undo.hold },
    retention: { rejectedEventsMs: file.retention.rejected_events },
    locales,
  };
}

type TeamInFile = NonNullable<SettingsFile['teams']>[string];

function teamOf(team: TeamInFile, base: SettingsBase, locales: Locales): Team {
  return {
    channel: (team.channel as ChannelId | undefined) ?? base.channel ?? NO_CHANNEL,
    members: membersOf(team),
    roles: team.roles as Team['roles'],
    duty: team.duty as PersonId[],
    zone: team.zone ?? base.zone,
    hours: team.hours,
    ...(team.holidays === undefined ? {} : { holidays: team.holidays }),
    nightDuty: team.night_duty,
    locales: team.locales ?? locales,
    cutOffs: team.cut_offs,
  };
}

function departmentsOf(places: SettingsFile['departments'], locales: Locales): Settings['departments'] {
  return Object.fromEntries(
    Object.entries(places).map(([name, place]) => [
      name,
      { channel: place.channel as ChannelId, locales: place.locales ?? locales },
    ]),
  );
}

function contactOf({ shop, show_messages: showsMessages, ...rules }: SettingsFile['contact']): Settings['contact'] {
  return {
    ...(shop === undefined ? {} : { shop }),
    showsMessages,
    rules: {
      spacingMs: rules.spacing,
      mostPerDay: rules.most_per_day,
      quietFrom: rules.quiet_from,
      quietUntil: rules.quiet_until,
    },
  };
}

function membersOf(team: TeamInFile): Members {
  if (team.members !== undefined) return { kind: 'people', ids: team.members as PersonId[] };
  if (team.user_group !== undefined) return { kind: 'group', id: team.user_group };
  return { kind: 'channel' };
}

function everyone(base: SettingsBase, locales: Locales): Team {
  const weekday = [{ from: '09:00', to: '18:00' }];
  return {
    channel: base.channel ?? NO_CHANNEL,
    members: { kind: 'channel' },
    roles: {},
    duty: [],
    zone: base.zone,
    hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
    nightDuty: false,
    locales,
    cutOffs: {},
  };
}

function digestsOf(
  entries: Digest | undefined,
  teams: Readonly<Record<string, Team>>,
  base: SettingsBase,
  onlyChannel: boolean,
): readonly DigestSetting[] {
  const zones = new Map(Object.values(teams).map((team) => [team.channel, team.zone]));
  if (entries === undefined) {
    return [...zones]
      .filter(([channel]) => channel !== NO_CHANNEL)
      .map(([channel, zone]) => ({ channel, at: '09:00', zone, scope: onlyChannel ? 'all' : 'channel' }));
  }
  return entries.map(({ channel, hour, zone, scope }) => {
    const id = channel as ChannelId;
    return { channel: id, at: hour, zone: zone ?? zones.get(id) ?? base.zone, scope };
  });
}
