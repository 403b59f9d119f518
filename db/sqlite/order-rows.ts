import { and, asc, count, eq, gt, isNotNull, lte, min, ne, sql } from 'drizzle-orm';
import type { OrderRow, OrderStore } from '../../src/app/ports/order-store.ts';
import type { OrderId } from '../../src/domain/ids.ts';
import type { Order } from '../../src/domain/order/order.ts';
import type { Db } from './open-database.ts';
import { orderKeys, orders, rechecks } from './schema.ts';
import { createStockRows } from './stock-rows.ts';

const p = sql.placeholder;

/** Orders, their keys and re-checks over SQLite. */
export function createOrderRows(db: Db): OrderStore {
  const get = db
    .select()
    .from(orders)
    .where(eq(orders.id, p('id')))
    .prepare();
  const save = db
    .insert(orders)
    .values({
      id: p('id'),
      facts: p('facts'),
      placedAt: p('placedAt'),
      nextCheckAt: p('nextCheckAt'),
      rulesVersion: p('rulesVersion'),
      muted: p('muted'),
      hasCases: p('hasCases'),
    })
    .onConflictDoUpdate({
      target: orders.id,
      set: {
        facts: sql`excluded.facts`,
        placedAt: sql`excluded.placed_at`,
        nextCheckAt: sql`excluded.next_check_at`,
        rulesVersion: sql`excluded.rules_version`,
        muted: sql`excluded.muted`,
        hasCases: sql`excluded.has_cases`,
      },
    })
    .prepare();
  const due = db
    .select({ id: orders.id, at: orders.nextCheckAt })
    .from(orders)
    .where(and(isNotNull(orders.nextCheckAt), lte(orders.nextCheckAt, p('now'))))
    .orderBy(asc(orders.nextCheckAt))
    .limit(p('limit'))
    .prepare();
  const nextDue = db
    .select({ at: min(orders.nextCheckAt) })
    .from(orders)
    .where(isNotNull(orders.nextCheckAt))
    .prepare();
  const byOthers = db
    .select({ id: orders.id })
    .from(orders)
    .where(and(ne(orders.rulesVersion, p('version')), gt(orders.id, p('after'))))
    .orderBy(asc(orders.id))
    .limit(p('limit'))
    .prepare();
  const keysOf = db
    .select({ kind: orderKeys.kind, value: orderKeys.value })
    .from(orderKeys)
    .where(eq(orderKeys.orderId, p('id')))
    .prepare();
  const addKey = db
    .insert(orderKeys)
    .values({ kind: p('kind'), value: p('value'), orderId: p('id') })
    .onConflictDoNothing()
    .prepare();
  const removeKey = db
    .delete(orderKeys)
    .where(and(eq(orderKeys.kind, p('kind')), eq(orderKeys.value, p('value')), eq(orderKeys.orderId, p('id'))))
    .prepare();
  const sharing = db
    .select({ id: orderKeys.orderId })
    .from(orderKeys)
    .where(and(eq(orderKeys.kind, p('kind')), eq(orderKeys.value, p('value')), gt(orderKeys.orderId, p('after'))))
    .orderBy(asc(orderKeys.orderId))
    .limit(p('limit'))
    .prepare();
  const askRecheck = db
    .insert(rechecks)
    .values({ kind: p('kind'), value: p('value'), afterOrderId: '' })
    .onConflictDoUpdate({ target: [rechecks.kind, rechecks.value], set: { afterOrderId: '' } })
    .prepare();

  const total = db.select({ n: count() }).from(orders).prepare();
  const setNextCheck = db
    .update(orders)
    .set({ nextCheckAt: sql`${p('at')}` })
    .where(eq(orders.id, p('id')))
    .prepare();
  const someRechecks = db.select().from(rechecks).limit(p('limit')).prepare();
  const ofKey = and(eq(rechecks.kind, p('kind')), eq(rechecks.value, p('value')));
  const moveRecheck = db
    .update(rechecks)
    .set({ afterOrderId: sql`${p('after')}` })
    .where(ofKey)
    .prepare();
  const endRecheck = db.delete(rechecks).where(ofKey).prepare();

  const stockRows = createStockRows(db);

  return {
    get(id) {
      const row = get.get({ id });
      return row === undefined ? undefined : toOrderRow(row);
    },
    save(row) {
      save.run({
        id: row.order.id,
        facts: JSON.stringify(row.order),
        placedAt: row.order.placedAt ?? null,
        nextCheckAt: row.nextCheckAt,
        rulesVersion: row.rulesVersion,
        muted: JSON.stringify(row.muted),
        hasCases: row.hasCases ? 1 : 0,
      });
    },
    count: () => total.get()?.n ?? 0,
    due: (now, limit) => due.all({ now, limit }).map((row) => ({ id: row.id as OrderId, at: row.at ?? now })),
    nextDueAt: () => nextDue.get()?.at ?? undefined,
    judgedByOthers: (version, after, limit) => byOthers.all({ version, after, limit }).map((row) => row.id as OrderId),
    setNextCheck(id, at) {
      setNextCheck.run({ id, at });
    },
    keysOf: (id) => keysOf.all({ id }),
    setKeys(id, add, remove) {
      for (const { kind, value } of remove) removeKey.run({ kind, value, id });
      for (const { kind, value } of add) addKey.run({ kind, value, id });
    },
    sharing: ({ kind, value }, after, limit) =>
      sharing.all({ kind, value, after, limit }).map((row) => row.id as OrderId),
    askRecheck({ kind, value }) {
      askRecheck.run({ kind, value });
    },
    rechecks: (limit) => someRechecks.all({ limit }),
    moveRecheck({ kind, value }, afterOrderId) {
      if (afterOrderId === null) endRecheck.run({ kind, value });
      else moveRecheck.run({ kind, value, after: afterOrderId });
    },
    ...stockRows,
  };
}

function toOrderRow(row: typeof orders.$inferSelect): OrderRow {
  // Both columns are written by `save` alone.
  return {
    order: JSON.parse(row.facts) as Order,
    nextCheckAt: row.nextCheckAt,
    rulesVersion: row.rulesVersion,
    muted: row.muted === '[]' ? [] : (JSON.parse(row.muted) as string[]),
    hasCases: row.hasCases,
  };
}
