import { hourAt } from '../calendar.ts';
import type { Product } from '../catalogue/product.ts';
import { PRODUCTS } from '../catalogue/products.ts';
import { STORES, type Store } from '../catalogue/stores.ts';
import { priceIn } from '../money.ts';
import type { Customer } from '../people/customer.ts';
import { drawCustomer } from '../people/draw-customer.ts';
import { createRandom, type Random } from '../random.ts';
import { BUSY_HOURS, FREE_SHIPPING_CENTS, LINES, METHODS, PAYMENT_KINDS, QUANTITIES, REDUCED } from './figures.ts';
import { type Item, itemsTotal, type Order, type ShipTo, withItems } from './order.ts';
import { promise } from './promises.ts';

/** The first order of the shop is the one after this number. Twice the count is added: a twin takes the odd number. */
const FIRST_NUMBER = 10_000;

/** Regulars of a store: the same one does not come back within GROUPS orders, so nobody orders twice by accident. */
const REGULARS = { groups: 48, perGroup: 10 } as const;

/** Parcel numbers kept for each count: the order's own and, in the upper half, those of a twin. */
export const PARCELS_PER_COUNT = 32;

/** The `count`-th order of the shop with this seed, as an ordinary order begins. */
export function drawOrder(seed: number, count: number, placedAt: number): Order {
  const random = createRandom(`${seed}/order/${count}`);
  const store = random.weighted(STORES.map((each) => [each, each.share * busy(placedAt, each)] as const));
  const group = count % REGULARS.groups;
  const customer = drawCustomer(seed, store, group * REGULARS.perGroup + random.whole(0, REGULARS.perGroup - 1));
  const drawn = random.weighted(PAYMENT_KINDS);
  const paymentKind = drawn === 'cash' && !METHODS[store.country].cash ? 'instant' : drawn;
  const items = drawItems(store, random);
  const goods = itemsTotal(items);
  const free = goods >= priceIn(store.currency, FREE_SHIPPING_CENTS);
  const number = String(FIRST_NUMBER + 2 * count);
  const bare: Order = {
    count,
    id: `ord-${number}`,
    number,
    placedAt,
    firstParcel: count * PARCELS_PER_COUNT,
    store,
    customer,
    contact: { name: customer.name, email: customer.email, phone: customer.phone },
    shipTo: shipToOf(customer),
    channel: random.weighted(store.channels),
    items,
    discount: random.chance(REDUCED.coupon) ? Math.round(goods * random.between(...REDUCED.offShare)) : 0,
    shipping: free ? 0 : priceIn(store.currency, store.shippingCents),
    tax: 0,
    total: 0,
    paymentKind,
    terms: paymentKind === 'cash' ? 'cod' : 'prepaid',
    promises: promise(placedAt, store, customer.place.zone, paymentKind),
  };
  return withItems(bare, items);
}

/** A line of this product at the store's own price. */
export function itemOf(product: Product, line: number, quantity: number, store: Store): Item {
  const listPrice = priceIn(store.currency, product.cents);
  return { line, product, warehouse: store.warehouse, quantity, unitPrice: listPrice, listPrice };
}

function busy(at: number, store: Store): number {
  return BUSY_HOURS[Math.floor(hourAt(at, store.zone))] ?? 1;
}

function drawItems(store: Store, random: Random): Item[] {
  const items: Item[] = [];
  for (let line = 1, lines = random.weighted(LINES); line <= lines; line += 1) {
    const left = PRODUCTS.filter((product) => !items.some((item) => item.product === product));
    const product = random.weighted(left.map((each) => [each, each.popularity] as const));
    const item = itemOf(product, line, random.weighted(QUANTITIES), store);
    items.push(random.chance(REDUCED.line) ? reduced(item, random) : item);
  }
  return items;
}

function reduced(item: Item, random: Random): Item {
  return { ...item, unitPrice: Math.round(item.listPrice * (1 - random.between(...REDUCED.offShare))) };
}

function shipToOf({ name, phone, door, place, country }: Customer): ShipTo {
  return {
    name,
    phone,
    line1: door.line1,
    ...(door.line2 && { line2: door.line2 }),
    ...(place.district && { district: place.district }),
    city: place.city,
    region: place.region,
    postal_code: place.postalCode,
    country,
  };
}
