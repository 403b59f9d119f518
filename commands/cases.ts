import { createNextCases } from '../src/app/next-case.ts';
import type { CaseFilter } from '../src/app/ports/case-store.ts';
import type { Tx } from '../src/app/ports/store.ts';
import { searchCases } from '../src/app/search-cases.ts';
import { caseLine } from '../src/app/views/case-line.ts';
import { nextView } from '../src/app/views/next-view.ts';
import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { caseList } from '../src/cards/lookup/case-list.ts';
import { usage } from '../src/cards/lookup/usage.ts';
import { nextCase } from '../src/cards/next/next-case.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import type { Case } from '../src/domain/case/case.ts';
import type { CaseListKind } from '../src/i18n/words/lookup-words.ts';
import { claimsOf } from '../src/slack/claims-of.ts';
import { mayNotAsk } from '../src/slack/may-not-ask.ts';
import { readFamily } from './family-word.ts';
import { mayLook } from './may-look.ts';
import type { Call, CommandDesk, SlashCommand } from './slash-command.ts';
import { readWord } from './words.ts';

const SHOWN = 15;
const DUE_SOON_MS = 24 * 3_600_000;
const SHORTEST_QUERY = 2;

/** `/cases [mine | open | due | waiting | next | search <text>]`: lists, the most pressing first, or the next case to take. */
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
      case 'waiting':
      case 'mine':
        return list(word, rest, call, desk);
      case 'next':
        return next(call, desk);
      case 'search':
        return search(rest, call, desk);
      default:
        return call.text === '' ? list('mine', '', call, desk) : notUnderstood(call);
    }
  },
};

function notUnderstood({ messages }: Call): Rendered {
  return usage('cases', messages, slackPen(messages.locale).ours(messages.commands.notUnderstood));
}

/** A list of one kind, of one family when that was named. */
function list(kind: Exclude<CaseListKind, 'search'>, rest: string, call: Call, desk: CommandDesk): Rendered {
  const { person, messages } = call;
  const family = rest === '' ? undefined : readFamily(rest);
  if (rest !== '' && family === undefined) return notUnderstood(call);
  const tx = desk.store.read;
  const all = filterOf(kind, person.id, desk.teamsOf(person), desk.clock.now());
  const filter = family === undefined ? all : { ...all, family };
  return answer(tx, kind, tx.cases.list(filter, SHOWN), tx.cases.count(filter), messages);
}

/** The best case of the queue, kept for whoever asked; with buttons to claim or to skip it. */
async function next({ person, messages }: Call, desk: CommandDesk): Promise<Rendered> {
  const refused = mayNotAsk(person, desk, messages);
  if (refused !== undefined) return nextCase(refused, messages);
  const found = createNextCases(desk).ask({ person: person.id, teams: claimsOf(person, desk) });
  await desk.store.durable();
  return nextCase(nextView(desk.store.read, found, desk.effectsOn), messages);
}

function filterOf(
  kind: Exclude<CaseListKind, 'search'>,
  person: string,
  teams: readonly string[],
  now: number,
): CaseFilter {
  switch (kind) {
    case 'mine':
      return { owner: person, sort: 'due', at: now };
    case 'open':
      return { teams, unclaimed: true, at: now };
    case 'due':
      return { teams, dueBefore: now + DUE_SOON_MS, sort: 'due', at: now };
    case 'waiting':
      return { teams, status: 'waiting', sort: 'due', at: now };
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
