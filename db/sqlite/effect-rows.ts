import { and, asc, count, eq, isNotNull, isNull, lte, min, sql } from 'drizzle-orm';
import type { EffectRow, EffectStore } from '../../src/app/ports/effect-store.ts';
import type { RemedyState } from '../../src/domain/case/remedy.ts';
import type { CaseId, EffectId, OrderId } from '../../src/domain/ids.ts';
import type { Db } from './open-database.ts';
import { effects } from './outgoing-schema.ts';

const p = sql.placeholder;

/** The outbox of effects over SQLite. */
export function createEffectRows(db: Db): EffectStore {
  const get = db
    .select()
    .from(effects)
    .where(eq(effects.id, p('id')))
    .prepare();
  const due = db
    .select()
    .from(effects)
    .where(and(isNotNull(effects.nextAt), lte(effects.nextAt, p('now'))))
    .orderBy(asc(effects.nextAt))
    .limit(p('limit'))
    .prepare();
  const overdue = db
    .select()
    .from(effects)
    // Written out, or SQLite does not see that the partial index holds all of them.
    .where(
      and(
        sql`${effects.state} in ('requested', 'sent', 'unknown', 'accepted')`,
        lte(effects.verifyBy, p('now')),
        isNull(effects.alarmedAt),
      ),
    )
    .limit(p('limit'))
    .prepare();

  return {
    get(id) {
      const row = get.get({ id });
      return row === undefined ? undefined : toEffect(row);
    },
    add(row) {
      db.insert(effects).values(row).run();
    },
    set(id, { state, nextAt, attempts, body }) {
      db.update(effects)
        .set({
          state,
          nextAt,
          ...(attempts === undefined ? {} : { attempts }),
          ...(body === undefined ? {} : { body }),
        })
        .where(eq(effects.id, id))
        .run();
    },
    due: (now, limit) => due.all({ now, limit }).map(toEffect),
    nextDueAt: () =>
      db
        .select({ at: min(effects.nextAt) })
        .from(effects)
        .where(isNotNull(effects.nextAt))
        .get()?.at ?? undefined,
    ofOrder: (orderId) => db.select().from(effects).where(eq(effects.orderId, orderId)).all().map(toEffect),
    overdue: (now, limit) => overdue.all({ now, limit }).map(toEffect),
    alarmed(id, at) {
      db.update(effects).set({ alarmedAt: at }).where(eq(effects.id, id)).run();
    },
    countByState: () =>
      Object.fromEntries(
        db
          .select({ state: effects.state, n: sql<number>`${count()}` })
          .from(effects)
          .groupBy(effects.state)
          .all()
          .map((row) => [row.state, row.n]),
      ),
  };
}

function toEffect({ alarmedAt: _, ...row }: typeof effects.$inferSelect): EffectRow {
  return {
    ...row,
    id: row.id as EffectId,
    caseId: row.caseId as CaseId,
    orderId: row.orderId as OrderId,
    state: row.state as RemedyState,
  };
}
