import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import type { CaseStore } from '../../src/app/ports/case-store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { Db } from './open-database.ts';
import { cases } from './schema.ts';

const p = sql.placeholder;

/** Cases that wait for somebody, rest or go on within another one, over SQLite; the partial indexes hold only those. */
export function createRestRows(db: Db): Pick<CaseStore, 'asking' | 'wakeDue' | 'wakingOn' | 'mergedInto'> {
  const state = { state: cases.state };
  const asking = db
    .select(state)
    .from(cases)
    .where(isNotNull(cases.taskDueAt))
    .orderBy(asc(cases.taskDueAt))
    .limit(p('limit'))
    .prepare();
  const wakeDue = db
    .select(state)
    .from(cases)
    .where(and(isNotNull(cases.wakeAt), lte(cases.wakeAt, p('now'))))
    .orderBy(asc(cases.wakeAt))
    .limit(p('limit'))
    .prepare();
  const wakingOn = db
    .select(state)
    .from(cases)
    .where(and(isNotNull(cases.wakeOn), eq(cases.wakeOn, p('condition'))))
    .limit(p('limit'))
    .prepare();
  const mergedInto = db
    .select(state)
    .from(cases)
    .where(and(isNotNull(cases.mergedInto), eq(cases.mergedInto, p('id'))))
    .limit(p('limit'))
    .prepare();
  return {
    asking: (limit) => asking.all({ limit }).map(parseState),
    wakeDue: (now, limit) => wakeDue.all({ now, limit }).map(parseState),
    wakingOn: (condition, limit) => wakingOn.all({ condition, limit }).map(parseState),
    mergedInto: (id, limit) => mergedInto.all({ id, limit }).map(parseState),
  };
}

/** The column is written by `caseColumns` alone. */
function parseState(row: { state: string }): Case {
  return JSON.parse(row.state) as Case;
}
