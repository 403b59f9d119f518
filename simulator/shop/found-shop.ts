import type { Product } from './catalogue/product.ts';
import { LIMITED_EDITIONS, PRODUCTS } from './catalogue/products.ts';
import { STOCK, WAREHOUSES } from './catalogue/warehouses.ts';
import type { Ledger } from './ledger/open-ledger.ts';
import { toDecimal } from './money.ts';
import { PACE } from './pace.ts';

/** Share of the list price that the shop itself pays. */
const COST = 0.55;

/** Writes down who the shop is, and plans its assortment and stock for the first moment of its history. */
export function foundShop(ledger: Ledger, seed: number, startAt: number): void {
  const beginsAt = startAt - PACE.historyMs;
  const { facts } = ledger;
  facts.set('seed', seed);
  facts.set('startAt', startAt);
  facts.set('toldUntil', beginsAt);
  facts.set('lastPlacedAt', beginsAt);
  for (const fact of ['lastCount', 'position', 'orders', 'sent'] as const) facts.set(fact, 0);
  for (const product of PRODUCTS) offer(ledger, beginsAt, product, STOCK.atFirst);
  for (const product of LIMITED_EDITIONS) offer(ledger, beginsAt, product, STOCK.limitedAtFirst);
}

function offer({ events }: Ledger, at: number, product: Product, pieces: number): void {
  const { sku } = product;
  events.plan({
    id: `product-${sku}`,
    at,
    type: 'product.updated',
    source: 'shop',
    subject: sku,
    data: dataOf(product),
  });
  for (const { code } of Object.values(WAREHOUSES)) {
    events.plan({
      id: `stock-${sku}-${code}-0`,
      at: at + 1,
      type: 'inventory.updated',
      source: `warehouse/${code}`,
      subject: sku,
      data: {},
      stock: [{ sku, warehouse: code, onHand: pieces }],
    });
  }
}

/** Prices are in dollars, the currency of the shop's books; orders name their own. */
function dataOf({ cents, colour, weightG }: Product) {
  return {
    price: toDecimal(cents),
    list_price: toDecimal(cents),
    cost: toDecimal(Math.round(cents * COST)),
    currency: 'USD',
    status: 'active',
    attributes: { colour, weight_g: weightG },
    required_attributes: ['colour', 'weight_g'],
  };
}
