import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { channelLink } from '../kit/channel-link.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import type { TeamSettingsView } from './settings-view.ts';

/** People or warehouses beyond these are counted. */
const MOST = 8;

/** A team of `/ordermend settings`: where it meets, who belongs to it, when it works and in which languages. */
export function teamSettingsLines(
  team: TeamSettingsView,
  messages: Messages,
  pen: Pen<SafeMrkdwn>,
): readonly SafeMrkdwn[] {
  const { parts, named, between, none, languages, nightDuty, holidays } = messages.settings;
  const people = (ids: TeamSettingsView['duty']) =>
    few(
      ids.map((id) => pen.person(id)),
      messages,
      pen,
    ) ?? pen.ours(none);
  const zone = pen.text(team.zone, 60);
  const hours = [
    pen.join([zone, ...hourWords(team, messages, pen)], ' '),
    ...(team.holidays === undefined ? [] : [holidays(pen, team.holidays)]),
    ...(team.nightDuty ? [pen.ours(nightDuty)] : []),
  ];
  const cutOffs = Object.entries(team.cutOffs).map(
    ([warehouse, times]) => pen.words`${pen.text(warehouse, 40)} ${pen.text(times.join(' / '), 80)}`,
  );
  const spoken = team.locales.map((locale) => pen.ours(languages[locale]));
  return [
    pen.join([pen.words`*${pen.text(team.name, 60)}*`, channelLink(team.channel)], ' · '),
    pen.join(
      [
        named(pen, parts.handlers, memberWords(team, messages, pen)),
        named(pen, parts.leads, people(team.leads)),
        ...(team.duty.length === 0 ? [] : [named(pen, parts.duty, people(team.duty))]),
      ],
      ' · ',
    ),
    pen.join(
      [named(pen, parts.hours, pen.join(hours, between)), named(pen, parts.languages, pen.join(spoken, between))],
      ' · ',
    ),
    ...[few(cutOffs, messages, pen)].flatMap((all) => (all === undefined ? [] : [named(pen, parts.cutOffs, all)])),
  ];
}

/** The first of a list, with the number of the others; `undefined` for none. */
export function few(
  all: readonly SafeMrkdwn[],
  { settings: { between, more } }: Messages,
  pen: Pen<SafeMrkdwn>,
  most: number = MOST,
): SafeMrkdwn | undefined {
  if (all.length === 0) return undefined;
  const shown = all.slice(0, most);
  return pen.join([...shown, ...(all.length > most ? [more(pen, all.length - most)] : [])], between);
}

function memberWords({ members }: TeamSettingsView, { settings }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  switch (members.kind) {
    case 'channel':
      return pen.ours(settings.members.channel);
    case 'people':
      return settings.members.people(pen, members.count);
    case 'group':
      return settings.members.group(pen, members.id);
  }
}

function hourWords({ hours }: TeamSettingsView, { settings }: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  if (hours === 'always') return [pen.ours(settings.always)];
  return [
    pen.join(
      hours.map(({ from, to, spans }) => settings.days(pen, from, to, spans)),
      settings.between,
    ),
  ];
}
