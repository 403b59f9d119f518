import type { CasePageView } from '../../cards/home/case-page.ts';
import { PAGE_ROWS } from '../../cards/home/case-page.ts';
import type { DeskView, HomeView } from '../../cards/home/home.ts';
import type { HomeList } from '../../cards/home/home-actions.ts';
import type { Case } from '../../domain/case/case.ts';
import type { CaseFilter } from '../ports/case-store.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { caseLine } from './case-line.ts';
import { type Waiter, waitingView } from './waiting-view.ts';
import { warningsView } from './warnings-view.ts';

/** Cases of one person that are looked through for what waits for them; nobody mends more at once. */
const MOST_OF_ONE = 200;
const ROWS = 10;

/** Who looks at Home. */
export interface HomeReader extends Waiter {
  /** Teams whose cases they may see, and whose they may claim. */
  readonly teams: readonly string[];
  readonly claims: readonly string[];
  /** Teams that they lead. */
  readonly leads: readonly string[];
}

/** What somebody sees first: what waits for them, their cases and teams; without a role, whom to ask for one. */
export function homeView(tx: Tx, reader: HomeReader, policy: Policy, askWhom: HomeView['askWhom']): HomeView {
  const mine = tx.cases.list(filterOf('mine', reader), MOST_OF_ONE);
  const waiting = waitingView(tx, reader, mine);
  if (reader.teams.length === 0) return { waiting, askWhom };
  return { desk: deskView(tx, reader, mine, policy), waiting, askWhom };
}

function deskView(tx: Tx, reader: HomeReader, mine: readonly Case[], policy: Policy): DeskView {
  const { person, teams, claims, leads, now } = reader;
  const { byOwner: _, ...team } = tx.board.figures(teams, now);
  return {
    mine: mine.slice(0, ROWS).map((item) => caseLine(tx, item)),
    board: tx.cases.list(filterOf('board', reader), ROWS).map((item) => caseLine(tx, item)),
    totals: {
      mine: tx.cases.count({ owner: person }),
      open: Object.values(team.byStatus).reduce((all, count) => all + count, 0),
      unclaimed: tx.cases.count(filterOf('board', reader)),
    },
    // Who has how much is for those who can do something about it.
    team: leads.length === 0 ? team : { ...team, byOwner: tx.board.figures(leads, now).byOwner },
    warnings: warningsView(tx, { teams, now, policy }),
    claims,
  };
}

/** One page of a whole list; a page beyond the end shows the last one. */
export function homePage(tx: Tx, reader: HomeReader, list: HomeList, asked: number): CasePageView {
  const filter = filterOf(list, reader);
  const total = tx.cases.count(filter);
  const page = Math.max(0, Math.min(asked, Math.ceil(total / PAGE_ROWS) - 1));
  const found = tx.cases.list(filter, (page + 1) * PAGE_ROWS).slice(page * PAGE_ROWS);
  return { list, page, total, claims: reader.claims, lines: found.map((item) => caseLine(tx, item)) };
}

function filterOf(list: HomeList, { person, teams, now }: HomeReader): CaseFilter {
  return list === 'mine' ? { owner: person, sort: 'due', at: now } : { teams, unclaimed: true, at: now };
}
