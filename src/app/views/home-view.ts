import type { HomeView } from '../../cards/home/home.ts';
import type { Role } from '../../domain/case/rights.ts';
import type { Tx } from '../ports/store.ts';
import { caseLine } from './case-line.ts';

const ROWS = 20;

/** What a person sees first: their cases and what of their teams' nobody has. */
export function homeView(
  tx: Tx,
  {
    person,
    teams,
    roles,
  }: { readonly person: string; readonly teams: readonly string[]; readonly roles: readonly Role[] },
): HomeView {
  const mine = { owner: person, sort: 'due' } as const;
  const board = { teams, unclaimed: true } as const;
  return {
    mine: tx.cases.list(mine, ROWS).map((item) => caseLine(tx, item)),
    board: tx.cases.list(board, ROWS).map((item) => caseLine(tx, item)),
    totals: { mine: tx.cases.count(mine), open: tx.cases.count({ teams }), unclaimed: tx.cases.count(board) },
    hasRole: roles.length > 0,
  };
}
