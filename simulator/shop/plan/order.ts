import type { Product } from '../catalogue/product.ts';
import type { Store } from '../catalogue/stores.ts';
import type { WarehouseCode } from '../catalogue/warehouses.ts';
import type { Customer } from '../people/customer.ts';
import type { PaymentKind } from './figures.ts';
import type { Promises } from './promises.ts';

/** One line of an order; prices are minor units of the order's currency. */
export interface Item {
  readonly line: number;
  readonly product: Product;
  readonly warehouse: WarehouseCode;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly listPrice: number;
}

/** Where the parcel goes, in the words of contract.md 5. */
export interface ShipTo {
  readonly name: string;
  readonly phone: string;
  readonly line1: string;
  readonly line2?: string;
  readonly district?: string;
  readonly city: string;
  readonly region: string;
  readonly postal_code: string;
  readonly country: string;
}

/** How the customer wrote himself into the order. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** An order as it was placed; sums are minor units and `total` is exact. */
export interface Order {
  /** The shop's own count; everything about the order is drawn from it. */
  readonly count: number;
  readonly id: string;
  /** What customers say on the telephone. */
  readonly number: string;
  readonly placedAt: number;
  /** The first of the shop's parcel numbers that belong to this order. */
  readonly firstParcel: number;
  readonly store: Store;
  readonly customer: Customer;
  readonly contact: Contact;
  readonly shipTo: ShipTo;
  readonly channel: string;
  readonly items: readonly Item[];
  readonly discount: number;
  readonly shipping: number;
  readonly tax: number;
  readonly total: number;
  readonly paymentKind: PaymentKind;
  readonly terms: 'prepaid' | 'cod' | 'deposit';
  readonly promises: Promises;
  readonly note?: string;
}

/** What the lines are worth together. */
export function itemsTotal(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.unitPrice * item.quantity, 0);
}

/** The same order with other lines, its sums drawn up anew. */
export function withItems(order: Order, items: readonly Item[]): Order {
  const goods = itemsTotal(items);
  const discount = Math.min(order.discount, Math.floor(goods / 4));
  const tax = Math.round((goods - discount) * order.store.salesTax);
  return { ...order, items, discount, tax, total: goods - discount + order.shipping + tax };
}

/** The same order, paid at once and in advance. */
export function paidAtOnce(order: Order): Order {
  return { ...order, paymentKind: 'instant', terms: 'prepaid' };
}

/** The order's currency. */
export function currencyOf(order: Order) {
  return order.store.currency;
}
