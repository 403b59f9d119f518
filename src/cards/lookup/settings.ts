import type { ApprovalLimits } from '../../domain/case/approval-matrix.ts';
import { CLOCKS } from '../../domain/case/clock.ts';
import { PRIORITIES } from '../../domain/catalogue/severity.ts';
import type { Messages } from '../../i18n/messages.ts';
import { knownName } from '../../i18n/name-of.ts';
import type { Pen } from '../../i18n/pen.ts';
import { channelLink } from '../kit/channel-link.ts';
import { context, header, section } from '../kit/layout.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';
import type { SettingsView, TermView } from './settings-view.ts';
import { few, teamSettingsLines } from './team-settings-lines.ts';

/** Of a long list the first are shown, so that Slack takes the whole. */
const MOST = { teams: 8, routes: 12, currencies: 6, digests: 8, codes: 12 } as const;

/** The answer of `/ordermend settings`: where the settings come from, and each part of them in a few lines. */
export function settingsAnswer(view: SettingsView, messages: Messages): Rendered {
  const { settings: words } = messages;
  const pen = slackPen(messages.locale);
  const from = view.file === undefined ? pen.ours(words.byDefault) : words.fromFile(pen, view.file);
  const part = (name: keyof typeof words.parts, lines: readonly SafeMrkdwn[]) =>
    lines.length === 0 ? [] : [section([pen.words`*${pen.ours(words.parts[name])}*`, ...lines])];
  const some = view.teams.length < view.totalTeams;
  return {
    text: from,
    blocks: [
      header(words.title),
      section([from, ...(some ? [words.someTeams(pen, view.teams.length, view.totalTeams)] : [])]),
      ...view.teams.slice(0, MOST.teams).map((team) => section(teamSettingsLines(team, messages, pen))),
      ...cut(view.teams, MOST.teams, words, pen).map((line) => section(line)),
      ...part('routes', routeLines(view, messages, pen)),
      ...part('clocks', clockLines(view, messages, pen)),
      ...part('approvals', approvalLines(view, messages, pen)),
      ...part('undo', [words.undo(pen, view.undo.windowMs, view.undo.holdMs)]),
      ...part('contact', contactLines(view, messages, pen)),
      ...part('departments', departmentLines(view, messages, pen)),
      ...part('digests', digestLines(view, messages, pen)),
      ...part('rules', ruleLines(view, messages, pen)),
      context([mrkdwn(pen.ours(words.howTo))]),
    ],
  };
}

type Words = Messages['settings'];

function cut(all: readonly unknown[], most: number, { more }: Words, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  return all.length > most ? [more(pen, all.length - most)] : [];
}

function routeLines({ routes, fallbackTeam }: SettingsView, messages: Messages, pen: Pen<SafeMrkdwn>) {
  const { settings: words, catalogue } = messages;
  const names = { ...catalogue.families, ...catalogue.severities };
  const lines = routes.slice(0, MOST.routes).map(({ when, team, post }) => {
    const facts = when.map(({ fact, values }) => {
      const all = values.map((value) => pen.text(knownName(names, value) ?? value, 60));
      return pen.words`${pen.ours(words.facts[fact])} ${few(all, messages, pen) ?? pen.ours(words.none)}`;
    });
    const what = facts.length === 0 ? pen.ours(words.otherwise) : pen.join(facts, ' + ');
    const how = post === undefined ? [] : [pen.ours(words.posts[post])];
    return pen.join([pen.words`${what} → ${pen.text(team, 60)}`, ...how], ' · ');
  });
  const rest =
    fallbackTeam === undefined ? [] : [pen.words`${pen.ours(words.otherwise)} → ${pen.text(fallbackTeam, 60)}`];
  return [...lines, ...cut(routes, MOST.routes, words, pen), ...rest];
}

function clockLines({ clocks }: SettingsView, { settings: words, catalogue }: Messages, pen: Pen<SafeMrkdwn>) {
  const term = (it: TermView) => ('days' in it ? words.businessDays(pen, it.days) : pen.span(it.ms));
  return PRIORITIES.map((priority) => {
    const clock = clocks[priority];
    const terms = CLOCKS.map((name) => pen.words`${pen.ours(words.clocks[name])} ${term(clock[name])}`);
    const said = pen.join([...terms, pen.ours(words.counted[clock.hours])], ' · ');
    return words.named(pen, catalogue.priorities[priority], said);
  });
}

const LIMIT_ORDER = [
  'refund',
  'refundHigh',
  'compensate',
  'reship',
  'cancel',
] as const satisfies readonly (keyof ApprovalLimits)[];

function approvalLines(
  { approvals, approvalsExpireMs }: SettingsView,
  { settings: words }: Messages,
  pen: Pen<SafeMrkdwn>,
) {
  const last = words.unnamedLimits(pen, approvalsExpireMs);
  if ('usual' in approvals) return [words.usualLimits(pen, approvals.usual), last];
  const all = Object.entries(approvals.limits);
  const lines = all.slice(0, MOST.currencies).map(([currency, limits]) => {
    const said = LIMIT_ORDER.flatMap((name) => {
      const amount = limits[name];
      return amount === undefined ? [] : [words.limits[name](pen, { amount, currency })];
    });
    return words.named(pen, currency, pen.join(said, ' · '));
  });
  return [...lines, ...cut(all, MOST.currencies, words, pen), last];
}

function contactLines({ contact }: SettingsView, { settings: words }: Messages, pen: Pen<SafeMrkdwn>) {
  const { shop, showsMessages, rules } = contact;
  return [
    words.contact(pen, rules.spacingMs, rules.mostPerDay, rules.quietFrom, rules.quietUntil),
    pen.join(
      [
        ...(shop === undefined ? [] : [words.signed(pen, shop)]),
        pen.ours(words.shows[showsMessages ? 'text' : 'intent']),
      ],
      ' · ',
    ),
  ];
}

function departmentLines({ departments }: SettingsView, messages: Messages, pen: Pen<SafeMrkdwn>) {
  const { departments: names } = messages.catalogue;
  const all = departments.map(
    ({ department, channel }) => pen.words`${pen.ours(names[department])} ${channelLink(channel)}`,
  );
  return [few(all, messages, pen)].filter((it) => it !== undefined);
}

function digestLines({ digests }: SettingsView, { settings: words }: Messages, pen: Pen<SafeMrkdwn>) {
  const lines = digests.slice(0, MOST.digests).map(({ channel, at, zone, all }) => {
    const when = pen.words`${channelLink(channel)} ${words.digest(pen, at, zone)}`;
    return pen.join([when, ...(all ? [pen.ours(words.digestOfAll)] : [])], ' · ');
  });
  return [...lines, ...cut(digests, MOST.digests, words, pen)];
}

function ruleLines({ rules }: SettingsView, messages: Messages, pen: Pen<SafeMrkdwn>) {
  const words = messages.settings;
  const lines = (['monitor', 'off', 'changed'] as const).flatMap((how) => {
    const codes = rules[how].map((code) => pen.text(code, 40));
    const said = few(codes, messages, pen, MOST.codes);
    return said === undefined ? [] : [words.named(pen, words.differ[how], said)];
  });
  return lines.length === 0 ? [pen.ours(words.rulesAsTheyCome)] : lines;
}
