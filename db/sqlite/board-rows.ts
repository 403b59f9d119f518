import { and, count, eq, inArray, min, sql } from 'drizzle-orm';
import type { BoardFigures, BoardStore } from '../../src/app/ports/board-store.ts';
import type { Priority } from '../../src/domain/catalogue/severity.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Db } from './open-database.ts';
import { cases } from './schema.ts';

const HOUR_MS = 3_600_000;
/** Ends of the first three spans of age. */
const AGES = [4 * HOUR_MS, 24 * HOUR_MS, 72 * HOUR_MS] as const;

/** Figures of the board over SQLite. */
export function createBoardRows(db: Db): BoardStore {
  return {
    figures(teams, now) {
      const live = and(sql`${cases.live} = 1`, inArray(cases.team, [...teams]));
      const isLate = sql`(${cases.status} = 'open' and ${cases.claimDueAt} < ${now})
        or (${cases.status} = 'claimed' and ${cases.solveDueAt} < ${now})`;
      const { status, priority, owner } = cases;
      const rows = db
        .select({ status, priority, owner, n: count(), dueAt: min(cases.dueAt), late: sql<number>`sum(${isLate})` })
        .from(cases)
        .where(live)
        .groupBy(status, priority, owner)
        .all();
      const age = sql<number>`case when ${now} - ${cases.openedAt} < ${AGES[0]} then 0
        when ${now} - ${cases.openedAt} < ${AGES[1]} then 1
        when ${now} - ${cases.openedAt} < ${AGES[2]} then 2 else 3 end`;
      const ages = db
        .select({ age, n: count() })
        .from(cases)
        .where(and(live, sql`${cases.owner} is null`, eq(cases.status, 'open')))
        .groupBy(age)
        .all();
      const ofAge = (which: number) => ages.find((it) => it.age === which)?.n ?? 0;
      return {
        byStatus: sums(rows, (it) => it.status),
        byPriority: sums(rows, (it) => it.priority as Priority),
        unclaimedByAge: [ofAge(0), ofAge(1), ofAge(2), ofAge(3)],
        overdue: rows.reduce((all, { late }) => all + (late ?? 0), 0),
        byOwner: owners(rows),
      };
    },
  };
}

function sums<K extends string, R extends { readonly n: number }>(
  rows: readonly R[],
  keyOf: (row: R) => K,
): Readonly<Partial<Record<K, number>>> {
  const all: Partial<Record<K, number>> = {};
  for (const row of rows) all[keyOf(row)] = (all[keyOf(row)] ?? 0) + row.n;
  return all;
}

function owners(
  rows: readonly { readonly owner: string | null; readonly n: number; readonly dueAt: number | null }[],
): BoardFigures['byOwner'] {
  const all = new Map<string, { cases: number; dueAt?: number }>();
  for (const { owner, n, dueAt } of rows) {
    if (owner === null) continue;
    const { cases: before, dueAt: nearest } = all.get(owner) ?? { cases: 0 };
    const dues = [nearest, dueAt].filter((at): at is number => at !== null && at !== undefined);
    all.set(owner, { cases: before + n, ...(dues.length === 0 ? {} : { dueAt: Math.min(...dues) }) });
  }
  return [...all]
    .map(([owner, figures]) => ({ owner: owner as PersonId, ...figures }))
    .sort((one, other) => other.cases - one.cases || one.owner.localeCompare(other.owner));
}
