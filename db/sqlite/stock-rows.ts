import { and, asc, eq, gt, gte, or, sql } from 'drizzle-orm';
import type { OrderStore } from '../../src/app/ports/order-store.ts';
import type { Db } from './open-database.ts';
import { demand, stock } from './schema.ts';

const p = sql.placeholder;
type StockPart = Pick<
  OrderStore,
  'demandOf' | 'replaceDemand' | 'demandFor' | 'countShort' | 'wanted' | 'stock' | 'saveStock'
> & {
  /** Orders whose paid lines wait for a sku (`sku|warehouse`), by id, after an id. */
  waitingFor(key: string, after: string, limit: number): readonly { readonly id: string }[];
};

/** Stock and the paid demand on it over SQLite. */
export function createStockRows(db: Db): StockPart {
  const demandOf = db
    .select()
    .from(demand)
    .where(eq(demand.orderId, p('id')))
    .prepare();
  const drop = db
    .delete(demand)
    .where(eq(demand.orderId, p('id')))
    .prepare();
  const add = db
    .insert(demand)
    .values({
      sku: p('sku'),
      warehouse: p('warehouse'),
      paidAt: p('paidAt'),
      orderId: p('orderId'),
      line: p('line'),
      quantity: p('quantity'),
    })
    .prepare();
  const demandFor = db
    .select()
    .from(demand)
    .where(
      and(
        eq(demand.sku, p('sku')),
        eq(demand.warehouse, p('warehouse')),
        or(gt(demand.paidAt, p('paidAt')), and(eq(demand.paidAt, p('paidAt')), gt(demand.orderId, p('orderId')))),
      ),
    )
    .orderBy(asc(demand.paidAt), asc(demand.orderId))
    .limit(p('limit'))
    .prepare();
  const short = db
    .selectDistinct({ id: demand.orderId })
    .from(demand)
    .where(
      and(
        eq(demand.sku, p('sku')),
        eq(demand.warehouse, p('warehouse')),
        or(gt(demand.paidAt, p('paidAt')), and(eq(demand.paidAt, p('paidAt')), gte(demand.orderId, p('orderId')))),
      ),
    )
    .limit(p('limit'))
    .prepare();
  const wanted = db
    .select({ n: sql<number>`coalesce(sum(${demand.quantity}), 0)` })
    .from(demand)
    .where(and(eq(demand.sku, p('sku')), eq(demand.warehouse, p('warehouse'))))
    .prepare();
  const get = db
    .select()
    .from(stock)
    .where(and(eq(stock.sku, p('sku')), eq(stock.warehouse, p('warehouse'))))
    .prepare();

  const waitingFor = db
    .selectDistinct({ id: demand.orderId })
    .from(demand)
    .where(and(eq(demand.sku, p('sku')), eq(demand.warehouse, p('warehouse')), gt(demand.orderId, p('after'))))
    .orderBy(asc(demand.orderId))
    .limit(p('limit'))
    .prepare();

  const save = db
    .insert(stock)
    .values({
      sku: p('sku'),
      warehouse: p('warehouse'),
      onHand: p('onHand'),
      at: p('at'),
      wanted: p('wanted'),
      shortFromPaidAt: p('shortFromPaidAt'),
      shortFromOrderId: p('shortFromOrderId'),
    })
    .onConflictDoUpdate({
      target: [stock.sku, stock.warehouse],
      set: {
        onHand: sql`excluded.on_hand`,
        at: sql`excluded.at`,
        wanted: sql`excluded.wanted`,
        shortFromPaidAt: sql`excluded.short_from_paid_at`,
        shortFromOrderId: sql`excluded.short_from_order_id`,
      },
    })
    .prepare();

  return {
    waitingFor(key, after, limit) {
      const cut = key.lastIndexOf('|');
      return waitingFor.all({ sku: key.slice(0, cut), warehouse: key.slice(cut + 1), after, limit });
    },
    demandOf: (id) => demandOf.all({ id }),
    replaceDemand(id, rows) {
      drop.run({ id });
      for (const row of rows) add.run({ ...row });
    },
    demandFor: (sku, warehouse, { paidAt, orderId }, limit) =>
      demandFor.all({ sku, warehouse, paidAt, orderId, limit }),
    countShort: (sku, warehouse, { paidAt, orderId }, limit) =>
      short.all({ sku, warehouse, paidAt, orderId, limit }).length,
    wanted: (sku, warehouse) => wanted.get({ sku, warehouse })?.n ?? 0,
    stock(sku, warehouse) {
      const row = get.get({ sku, warehouse });
      if (row === undefined) return undefined;
      const { shortFromPaidAt, shortFromOrderId, ...rest } = row;
      const short = shortFromPaidAt !== null && shortFromOrderId !== null;
      return { ...rest, shortFrom: short ? { paidAt: shortFromPaidAt, orderId: shortFromOrderId } : null };
    },
    saveStock({ shortFrom, ...row }) {
      save.run({ ...row, shortFromPaidAt: shortFrom?.paidAt ?? null, shortFromOrderId: shortFrom?.orderId ?? null });
    },
  };
}
