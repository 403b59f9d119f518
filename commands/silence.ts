import { setSilence } from '../src/app/silence/set-silence.ts';
import { silencesView } from '../src/app/views/silences-view.ts';
import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { silenceList } from '../src/cards/lookup/silences.ts';
import { notice } from '../src/cards/notice.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import { SILENCE_FIELDS, type SilenceMatcher, sayMatcher, silenceName } from '../src/domain/detection/silence.ts';
import type { Messages } from '../src/i18n/messages.ts';
import { maySee } from '../src/policy/surfaces.ts';
import { mayLook } from './may-look.ts';
import { readSilence, type SilenceProblem } from './read-silence.ts';
import type { Call, CommandDesk } from './slash-command.ts';

/** `/ordermend silence [<conditions> <length> <reason>]`: what is silenced, or one more silence; leads alone set one. */
export function silenceAnswer({ person, messages }: Call, asked: string, desk: CommandDesk): Rendered {
  const { store, clock } = desk;
  const pen = slackPen(messages.locale);
  if (asked === '') {
    const refused = mayLook(person, 'silences', desk, messages);
    return refused ?? silenceList(silencesView(store.read, clock.now()), messages);
  }
  const teams = teamsLed(person, desk);
  if (teams.length === 0) return notice(messages.silences.refused.leadsOnly(pen));
  const wanted = readSilence(asked, Object.keys(desk.settings.teams));
  if ('code' in wanted) return notice(sayProblem(wanted, messages));
  const matcher = withinTeams(wanted.matcher, teams, desk);
  if (matcher === undefined) return notice(messages.silences.refused.notYourTeams(pen, teams));
  const { id, untilAt } = store.write((tx) => setSilence(tx, { ...wanted, matcher, by: person.id }, clock.now()));
  return notice(messages.silences.set(pen, silenceName(id), sayMatcher(matcher), untilAt));
}

/** `/ordermend unsilence <id>`: ends a silence; what it kept gets its cards. */
export function unsilenceAnswer({ person, messages }: Call, asked: string, desk: CommandDesk): Rendered {
  const { store, clock } = desk;
  const { refused, ended } = messages.silences;
  const pen = slackPen(messages.locale);
  const teams = teamsLed(person, desk);
  if (teams.length === 0) return notice(refused.leadsOnly(pen));
  const id = Number(asked.replace(/^s-?/i, ''));
  const silence = silencesView(store.read, clock.now()).find((it) => it.id === id);
  if (silence === undefined) return notice(refused.unknown(pen, asked));
  if (withinTeams(silence.matcher, teams, desk) !== silence.matcher) return notice(refused.notYourTeams(pen, teams));
  store.write((tx) => tx.silences.end(id, person.id, clock.now()));
  return notice(ended(pen, silenceName(id), silence.keptNow));
}

/** Teams whose cases a person may silence. */
function teamsLed(person: Call['person'], desk: CommandDesk): readonly string[] {
  return Object.keys(desk.settings.teams).filter((team) => maySee(desk.rolesOf(person, team), 'silence'));
}

/** The matcher if it stays among a lead's own teams, narrowed to their only one; `undefined` when it does not. */
function withinTeams(matcher: SilenceMatcher, teams: readonly string[], desk: CommandDesk): SilenceMatcher | undefined {
  if (teams.length === Object.keys(desk.settings.teams).length) return matcher;
  const [only] = teams;
  if (matcher.team === undefined)
    return teams.length === 1 && only !== undefined ? { ...matcher, team: only } : undefined;
  return teams.includes(matcher.team) ? matcher : undefined;
}

function sayProblem(problem: SilenceProblem, { locale, silences: { refused } }: Messages) {
  const pen = slackPen(locale);
  switch (problem.code) {
    case 'no_condition':
      return refused.noCondition(pen);
    case 'unknown_condition':
      return refused.unknownCondition(pen, problem.word, SILENCE_FIELDS.slice(1));
    case 'twice':
      return refused.twice(pen, problem.field);
    case 'unknown_value':
      return refused.unknownValue(pen, problem.field, problem.value, problem.known);
    case 'no_length':
      return refused.noLength(pen);
    case 'too_long':
      return refused.tooLong(pen);
    case 'no_reason':
      return refused.noReason(pen);
  }
}
