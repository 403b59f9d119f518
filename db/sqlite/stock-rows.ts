import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { OrderStore } from '../../src/app/ports/order-store.ts';
import type { Db } from './open-database.ts';
import { demand, stock } from './stock-schema.ts';

const p = sql.placeholder;
/** A place after every order. */
const AFTER_ALL = { paidAt: Number.MAX_SAFE_INTEGER, orderId: '' };
type StockPart = Pick<
  OrderStore,
  'demandOf' | 'replaceDemand' | 'servedLast' | 'shortFirst' | 'countShort' | 'wanted' | 'stock' | 'saveStock'
>;

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
  const ofSku = and(eq(demand.sku, p('sku')), eq(demand.warehouse, p('warehouse')));
  const place = sql`(${demand.paidAt}, ${demand.orderId})`;
  const cut = sql`(${p('paidAt')}, ${p('orderId')})`;
  const shared = {
    paidAt: demand.paidAt,
    orderId: demand.orderId,
    quantity: sql<number>`sum(${demand.quantity})`,
  };
  const shortFirst = db
    .select(shared)
    .from(demand)
    .where(and(ofSku, sql`${place} >= ${cut}`))
    .groupBy(demand.paidAt, demand.orderId)
    .orderBy(asc(demand.paidAt), asc(demand.orderId))
    .limit(p('limit'))
    .prepare();
  const servedLast = db
    .select(shared)
    .from(demand)
    .where(and(ofSku, sql`${place} < ${cut}`))
    .groupBy(demand.paidAt, demand.orderId)
    .orderBy(desc(demand.paidAt), desc(demand.orderId))
    .limit(p('limit'))
    .prepare();
  const short = db
    .selectDistinct({ paidAt: demand.paidAt, orderId: demand.orderId })
    .from(demand)
    .where(and(ofSku, sql`${place} >= ${cut}`))
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

  const save = db
    .insert(stock)
    .values({
      sku: p('sku'),
      warehouse: p('warehouse'),
      onHand: p('onHand'),
      at: p('at'),
      wanted: p('wanted'),
      served: p('served'),
      settled: p('settled'),
      shortFromPaidAt: p('shortFromPaidAt'),
      shortFromOrderId: p('shortFromOrderId'),
    })
    .onConflictDoUpdate({
      target: [stock.sku, stock.warehouse],
      set: {
        onHand: sql`excluded.on_hand`,
        at: sql`excluded.at`,
        wanted: sql`excluded.wanted`,
        served: sql`excluded.served`,
        settled: sql`excluded.settled`,
        shortFromPaidAt: sql`excluded.short_from_paid_at`,
        shortFromOrderId: sql`excluded.short_from_order_id`,
      },
    })
    .prepare();

  return {
    demandOf: (id) => demandOf.all({ id }),
    replaceDemand(id, rows) {
      drop.run({ id });
      for (const row of rows) add.run({ ...row });
    },
    shortFirst: (sku, warehouse, { paidAt, orderId }, limit) =>
      shortFirst.all({ sku, warehouse, paidAt, orderId, limit }),
    servedLast: (sku, warehouse, shortFrom, limit) => {
      const { paidAt, orderId } = shortFrom ?? AFTER_ALL;
      return servedLast.all({ sku, warehouse, paidAt, orderId, limit });
    },
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
    saveStock({ shortFrom, settled, ...row }) {
      save.run({
        ...row,
        settled: settled ? 1 : 0,
        shortFromPaidAt: shortFrom?.paidAt ?? null,
        shortFromOrderId: shortFrom?.orderId ?? null,
      });
    },
  };
}
