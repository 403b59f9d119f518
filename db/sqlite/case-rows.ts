import { and, asc, count, desc, eq, inArray, isNotNull, isNull, lt, lte, max, min, sql } from 'drizzle-orm';
import type { CaseFilter, CaseStore } from '../../src/app/ports/case-store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import type { CaseEvent } from '../../src/domain/case/event.ts';
import { evolve, type Stamp } from '../../src/domain/case/evolve.ts';
import type { CaseId, PersonId } from '../../src/domain/ids.ts';
import { CASE_CHANGES, CASE_PLACEHOLDERS, caseColumns } from './case-columns.ts';
import { createDayRows } from './day-rows.ts';
import { createGroupRows } from './group-rows.ts';
import type { Db } from './open-database.ts';
import { queueOrder } from './queue-order.ts';
import { createRestRows } from './rest-rows.ts';
import { caseEvents, cases, denials, followUps } from './schema.ts';
import { silencedCases } from './silence-schema.ts';

const FIRST_NUMBER = 1001;
const p = sql.placeholder;
const KEPT = sql`(select ${silencedCases.caseId} from ${silencedCases} where ${silencedCases.kept} = 1)`;

/** Cases and their history over SQLite. */
export function createCaseRows(db: Db): CaseStore {
  const get = db
    .select({ state: cases.state })
    .from(cases)
    .where(eq(cases.id, p('id')))
    .prepare();
  const ofOrder = db
    .select({ state: cases.state })
    .from(cases)
    .where(eq(cases.orderId, p('orderId')))
    .orderBy(desc(cases.number))
    .prepare();
  const lastOf = db
    .select({ state: cases.state })
    .from(cases)
    .where(eq(cases.fingerprint, p('fingerprint')))
    .orderBy(desc(cases.number))
    .limit(1)
    .prepare();
  const dayRows = createDayRows(db);
  const groupRows = createGroupRows(db);
  const restRows = createRestRows(db);
  const lastNumber = db
    .select({ n: max(cases.number) })
    .from(cases)
    .prepare();
  const record = db
    .insert(caseEvents)
    .values({ caseId: p('caseId'), version: p('version'), at: p('at'), by: p('by'), type: p('type'), data: p('data') })
    .prepare();
  const priorityDue = db
    .select({ state: cases.state })
    .from(cases)
    .where(and(sql`${cases.nextPriorityAt} is not null`, lte(cases.nextPriorityAt, p('now'))))
    .orderBy(asc(cases.nextPriorityAt))
    .limit(p('limit'))
    .prepare();
  const stageDue = db
    .select({ state: cases.state })
    .from(cases)
    .where(and(sql`${cases.stageAt} is not null`, lte(cases.stageAt, p('now'))))
    .orderBy(asc(cases.stageAt))
    .limit(p('limit'))
    .prepare();
  const followUpsDue = db
    .select()
    .from(followUps)
    .where(lte(followUps.dueAt, p('now')))
    .orderBy(asc(followUps.dueAt))
    .limit(p('limit'))
    .prepare();

  const nextPriority = db
    .select({ at: min(cases.nextPriorityAt) })
    .from(cases)
    // Without it SQLite reads the whole table: the index holds only cases that have one.
    .where(isNotNull(cases.nextPriorityAt))
    .prepare();
  const solvedBefore = db
    .select({ state: cases.state })
    .from(cases)
    .where(and(eq(cases.status, 'solved'), lt(cases.solvedAt, p('at'))))
    .limit(p('limit'))
    .prepare();
  const insert = db
    .insert(cases)
    .values({ ...CASE_PLACEHOLDERS, number: p('number') })
    .prepare();
  const update = db
    .update(cases)
    .set(CASE_CHANGES)
    .where(eq(cases.id, p('id')))
    .prepare();
  const dropFollowUps = db
    .delete(followUps)
    .where(eq(followUps.caseId, p('caseId')))
    .prepare();
  const addFollowUp = db
    .insert(followUps)
    .values({ id: p('id'), dueAt: p('dueAt'), caseId: p('caseId') })
    .prepare();

  function save(before: Case | undefined, item: Case, now: number): void {
    const columns = caseColumns(item, now);
    if (before === undefined) insert.run({ ...columns, number: Number(item.id.slice('EX-'.length)) });
    else update.run({ ...columns });
  }

  /** The table holds just the follow-ups that still ask for something. */
  function saveFollowUps(before: Case | undefined, item: Case): void {
    if (before?.followUps === item.followUps) return;
    if (before !== undefined && before.followUps.length > 0) dropFollowUps.run({ caseId: item.id });
    for (const { id, dueAt, state } of item.followUps)
      if (state === 'planned') addFollowUp.run({ id, dueAt, caseId: item.id });
  }

  function recordAll(id: CaseId, recorded: readonly { event: CaseEvent; version: number }[], { at, by }: Stamp): void {
    for (const { event, version } of recorded) {
      if (event.type === 'refreshed') continue;
      record.run({ caseId: id, version, at, by, type: event.type, data: JSON.stringify(event) });
    }
  }

  return {
    get(id) {
      return parse(get.get({ id }));
    },
    nextId() {
      return `EX-${(lastNumber.get()?.n ?? FIRST_NUMBER - 1) + 1}` as CaseId;
    },
    apply(before, events, stamp) {
      let item = before;
      const recorded: { event: CaseEvent; version: number }[] = [];
      for (const event of events) {
        item = evolve(item, event, stamp);
        recorded.push({ event, version: item.version });
      }
      if (item === undefined) throw new Error('a case needs at least one event');
      save(before, item, stamp.at);
      dayRows.keep(before, item, events, stamp.at);
      recordAll(item.id, recorded, stamp);
      saveFollowUps(before, item);
      return item;
    },
    deny(denied) {
      db.insert(denials).values(denied).run();
    },
    ofOrder: (orderId) => ofOrder.all({ orderId }).map(parseState),
    lastOf: (fingerprint) => parse(lastOf.get({ fingerprint })),
    ...groupRows,
    ...restRows,
    history: (id) =>
      db
        .select()
        .from(caseEvents)
        .where(eq(caseEvents.caseId, id))
        .orderBy(asc(caseEvents.version))
        .all()
        .map((row) => ({
          caseId: row.caseId as CaseId,
          version: row.version,
          at: row.at,
          by: row.by as PersonId,
          event: JSON.parse(row.data) as CaseEvent,
        })),
    list: (filter, limit) =>
      db
        .select({ state: cases.state })
        .from(cases)
        .where(matching(filter))
        .orderBy(...(filter.sort === 'due' ? [sql`${cases.dueAt} asc nulls last`] : []), ...queueOrder(filter.at ?? 0))
        .limit(limit)
        .all()
        .map(parseState),
    count: (filter) => db.select({ n: count() }).from(cases).where(matching(filter)).get()?.n ?? 0,
    countByStatus: () =>
      Object.fromEntries(
        db
          .select({ status: cases.status, n: count() })
          .from(cases)
          .groupBy(cases.status)
          .all()
          .map((row) => [row.status, row.n]),
      ),
    priorityDue: (now, limit) => priorityDue.all({ now, limit }).map(parseState),
    nextPriorityAt: () => nextPriority.get()?.at ?? undefined,
    stageDue: (now, limit) => stageDue.all({ now, limit }).map(parseState),
    followUpsDue: (now, limit) =>
      followUpsDue.all({ now, limit }).map((row) => ({ ...row, caseId: row.caseId as CaseId })),
    solvedBefore: (at, limit) => solvedBefore.all({ at, limit }).map(parseState),
  };
}

function matching(filter: CaseFilter) {
  return and(
    eq(cases.live, true),
    filter.owner === undefined ? undefined : eq(cases.owner, filter.owner),
    filter.unclaimed === undefined ? undefined : isNull(cases.owner),
    filter.unsilenced === undefined ? undefined : sql`${cases.id} not in ${KEPT}`,
    filter.teams === undefined ? undefined : inArray(cases.team, [...filter.teams]),
    filter.codes === undefined ? undefined : inArray(cases.code, [...filter.codes]),
    filter.family === undefined ? undefined : eq(cases.family, filter.family),
    filter.status === undefined ? undefined : eq(cases.status, filter.status),
    filter.dueBefore === undefined ? undefined : lt(cases.dueAt, filter.dueBefore),
  );
}

function parse(row: { state: string } | undefined): Case | undefined {
  return row === undefined ? undefined : parseState(row);
}

/** The column is written by `caseColumns` alone. */
function parseState(row: { state: string }): Case {
  return JSON.parse(row.state) as Case;
}
