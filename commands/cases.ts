import type { CaseFilter } from '../src/app/ports/case-store.ts';
import type { Tx } from '../src/app/ports/store.ts';
import { searchCases } from '../src/app/search-cases.ts';
import { caseLine } from '../src/app/views/case-line.ts';
import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { caseList } from '../src/cards/lookup/case-list.ts';
import { usage } from '../src/cards/lookup/usage.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import type { Case } from '../src/domain/case/case.ts';
import type { CaseListKind } from '../src/i18n/words/lookup-words.ts';
import { mayLook } from './may-look.ts';
import type { Call, CommandDesk, SlashCommand } from './slash-command.ts';
import { readWord } from './words.ts';

const SHOWN = 15;
const DUE_SOON_MS = 24 * 3_600_000;
const SHORTEST_QUERY = 2;

/** `/cases [mine | open | due | next | search <text>]`: lists, the most pressing first. */
export const cases: SlashCommand = {
  name: '/cases',
  answer(call, desk) {
    const { word, rest } = readWord(call.text);
    const refused = mayLook(call.person, 'cases', desk, call.messages);
    if (word === 'help') return usage('cases', call.messages);
    if (refused !== undefined) return refused;
    switch (word) {
      case 'open':
      case 'due':
      case 'next':
      case 'mine':
        return list(word, call, desk);
      case 'search':
        return search(rest, call, desk);
      default:
        if (call.text === '') return list('mine', call, desk);
        return usage('cases', call.messages, slackPen(call.messages.locale).ours(call.messages.commands.notUnderstood));
    }
  },
};

function list(kind: Exclude<CaseListKind, 'search'>, { person, messages }: Call, desk: CommandDesk): Rendered {
  const tx = desk.store.read;
  const teams = desk.teamsOf(person);
  const filter = filterOf(kind, person.id, teams, desk.clock.now());
  const limit = kind === 'next' ? 1 : SHOWN;
  return answer(tx, kind, tx.cases.list(filter, limit), tx.cases.count(filter), messages);
}

function filterOf(
  kind: Exclude<CaseListKind, 'search'>,
  person: string,
  teams: readonly string[],
  now: number,
): CaseFilter {
  switch (kind) {
    case 'mine':
      return { owner: person, sort: 'due' };
    case 'open':
      return { teams, unclaimed: true };
    case 'due':
      return { teams, dueBefore: now + DUE_SOON_MS, sort: 'due' };
    case 'next':
      // What somebody silenced is not what to do next.
      return { teams, unclaimed: true, unsilenced: true };
  }
}

function search(query: string, { person, messages }: Call, desk: CommandDesk): Rendered {
  const pen = slackPen(messages.locale);
  if (query.length < SHORTEST_QUERY) return usage('cases', messages, pen.ours(messages.errors.queryTooShort));
  const teams = desk.teamsOf(person);
  const found = searchCases(desk.store.read, query).filter((item) => teams.includes(item.route.team));
  return answer(desk.store.read, 'search', found.slice(0, SHOWN), found.length, messages, query);
}

function answer(
  tx: Tx,
  kind: CaseListKind,
  found: readonly Case[],
  total: number,
  messages: Call['messages'],
  query?: string,
): Rendered {
  const lines = found.map((item) => caseLine(tx, item));
  return caseList({ kind, lines, total, ...(query === undefined ? {} : { query }) }, messages);
}
