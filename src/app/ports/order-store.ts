import type { OrderId } from '../../domain/ids.ts';
import type { Order } from '../../domain/order/order.ts';

/** What detection remembers of an order beside its facts. */
export interface OrderState {
  readonly nextCheckAt: number | null;
  readonly rulesVersion: string;
  readonly muted: readonly string[];
  readonly hasCases: boolean;
}

/** An order with what detection remembers of it. */
export interface OrderRow extends OrderState {
  readonly order: Order;
}

/** A key that an order can be found by or concerns others through. */
export interface OrderKey {
  readonly kind: string;
  readonly value: string;
}

/** Stock of one sku in one warehouse (`''`: the source names none) and where it runs out. */
export interface StockRow {
  readonly sku: string;
  readonly warehouse: string;
  readonly onHand: number;
  readonly at: number;
  readonly wanted: number;
  /** Units of those who paid before the first order that gets none. */
  readonly served: number;
  /** False while the cut is on its way to where the stock ends. */
  readonly settled: boolean;
  readonly shortFrom: { readonly paidAt: number; readonly orderId: string } | null;
}

/** An order and how many units of one sku it waits for. */
export interface SharedOrder {
  readonly paidAt: number;
  readonly orderId: string;
  readonly quantity: number;
}

/** Units of one line of a paid order that wait to be handed over. */
export interface DemandRow {
  readonly sku: string;
  readonly warehouse: string;
  readonly paidAt: number;
  readonly orderId: string;
  readonly line: number;
  readonly quantity: number;
}

/** Facts of orders, the keys between them, their demand and the stock behind it. */
export interface OrderStore {
  get(id: string): OrderRow | undefined;
  save(row: OrderRow): void;
  count(): number;
  /** Orders whose time to be looked at has come, earliest first. */
  due(now: number, limit: number): readonly { readonly id: OrderId; readonly at: number }[];
  nextDueAt(): number | undefined;
  /** Orders last judged by other rules than these, after an id. */
  judgedByOthers(rulesVersion: string, afterId: string, limit: number): readonly OrderId[];
  setNextCheck(id: string, at: number | null): void;
  keysOf(id: string): readonly OrderKey[];
  setKeys(id: string, add: readonly OrderKey[], remove: readonly OrderKey[]): void;
  /** Orders that share a key, by id, after an id. */
  sharing(key: OrderKey, afterId: string, limit: number): readonly OrderId[];
  askRecheck(key: OrderKey): void;
  rechecks(limit: number): readonly (OrderKey & { readonly afterOrderId: string })[];
  moveRecheck(key: OrderKey, afterOrderId: string | null): void;
  demandOf(orderId: string): readonly DemandRow[];
  replaceDemand(orderId: string, rows: readonly DemandRow[]): void;
  /** Orders before the cut with their units of a sku, the last paid first; without a cut of all orders. */
  servedLast(sku: string, warehouse: string, cut: StockRow['shortFrom'], limit: number): readonly SharedOrder[];
  /** Orders from the cut on with their units of a sku, the first paid first. */
  shortFirst(
    sku: string,
    warehouse: string,
    cut: NonNullable<StockRow['shortFrom']>,
    limit: number,
  ): readonly SharedOrder[];
  wanted(sku: string, warehouse: string): number;
  /** Orders from the first one on that gets nothing, counted up to a limit. */
  countShort(
    sku: string,
    warehouse: string,
    from: { readonly paidAt: number; readonly orderId: string },
    limit: number,
  ): number;
  stock(sku: string, warehouse: string): StockRow | undefined;
  saveStock(row: StockRow): void;
}
