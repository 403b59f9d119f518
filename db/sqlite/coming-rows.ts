import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import type { ComingStore, ComingTrouble } from '../../src/app/ports/coming-store.ts';
import { comingTroubles } from './coming-schema.ts';
import type { Db } from './open-database.ts';

const p = sql.placeholder;

/** Troubles to come over SQLite. */
export function createComingRows(db: Db): ComingStore {
  // Every look at an order asks this: bare rows, no objects of a query builder between.
  const ofOrder = db.$client
    .prepare<[string], readonly [code: string, dueAt: number]>(
      'select code, due_at from coming_troubles where order_id = ?',
    )
    .raw();
  const put = db
    .insert(comingTroubles)
    .values({ orderId: p('orderId'), code: p('code'), warnAt: p('warnAt'), dueAt: p('dueAt') })
    .onConflictDoUpdate({
      target: [comingTroubles.orderId, comingTroubles.code],
      set: { warnAt: sql`excluded.warn_at`, dueAt: sql`excluded.due_at` },
    })
    .prepare();
  const drop = db
    .delete(comingTroubles)
    .where(and(eq(comingTroubles.orderId, p('orderId')), eq(comingTroubles.code, p('code'))))
    .prepare();
  const soon = db
    .select()
    .from(comingTroubles)
    .where(and(lte(comingTroubles.warnAt, p('now')), gt(comingTroubles.dueAt, p('now'))))
    .orderBy(asc(comingTroubles.dueAt), asc(comingTroubles.orderId))
    .limit(p('limit'))
    .prepare();
  const begun = db
    .select()
    .from(comingTroubles)
    .where(and(gt(comingTroubles.warnAt, p('after')), lte(comingTroubles.warnAt, p('until'))))
    .orderBy(asc(comingTroubles.warnAt), asc(comingTroubles.orderId))
    .limit(p('limit'))
    .prepare();

  return {
    keep(orderId, coming, now) {
      const before = ofOrder.all(orderId);
      for (const [code] of before) if (!coming.some((it) => it.code === code)) drop.run({ orderId, code });
      for (const { code, dueAt } of coming) {
        if (before.some((row) => row[0] === code && row[1] === dueAt)) continue;
        put.run({ orderId, code, warnAt: now, dueAt });
      }
    },
    soon: (now, limit) => soon.all({ now, limit }).map(toTrouble),
    begun: (after, until, limit) => begun.all({ after, until, limit }).map(toTrouble),
  };
}

function toTrouble(row: typeof comingTroubles.$inferSelect): ComingTrouble {
  // Written by `keep` alone.
  return row as ComingTrouble;
}
