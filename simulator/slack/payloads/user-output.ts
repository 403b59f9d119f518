import { app, type SeedPerson, team } from '../workspace.ts';

/** A user object of `users.info` and `users.list`; the locale only when asked for, as in Slack. */
export function userOutput(
  person: SeedPerson,
  options: { readonly now: number; readonly locale: boolean; readonly email: boolean },
): Readonly<Record<string, unknown>> {
  const [first = '', last = ''] = person.realName.split(' ');
  return {
    id: person.id,
    team_id: team.id,
    name: person.name,
    deleted: false,
    real_name: person.realName,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetSeconds(person.tz, options.now),
    profile: {
      title: person.title,
      real_name: person.realName,
      display_name: person.name,
      first_name: first,
      last_name: last,
      team: team.id,
      ...(options.email && !person.isBot ? { email: person.email } : {}),
      ...(person.isBot ? { bot_id: app.botId, api_app_id: app.id } : {}),
    },
    is_admin: person.role === 'lead',
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.isGuest,
    is_ultra_restricted: false,
    is_bot: person.isBot,
    is_app_user: false,
    updated: 0,
    ...(options.locale ? { locale: person.locale } : {}),
  };
}

/** Slackbot stands in every user list and is no bot by its flag: apps must know it by its id. */
export function slackbotOutput(): Readonly<Record<string, unknown>> {
  return {
    id: 'USLACKBOT',
    team_id: team.id,
    name: 'slackbot',
    deleted: false,
    real_name: 'Slackbot',
    profile: { real_name: 'Slackbot', display_name: 'Slackbot', team: team.id },
    is_bot: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_app_user: false,
  };
}

function offsetSeconds(tz: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
