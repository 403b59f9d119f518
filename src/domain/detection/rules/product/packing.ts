import type { Item, Order, ShippedLine } from '../../../order/order.ts';

/** One line of a packing list beside what was ordered. */
export interface PackedBeside {
  readonly packed: ShippedLine;
  /** What the order says: by line number, else by sku. */
  readonly ordered: Item | undefined;
}

/** Packing lists of an order's parcels beside its lines. Bundles are packed as their parts and cannot be compared. */
export function packedBeside(order: Order, packed: readonly ShippedLine[]): readonly PackedBeside[] {
  if (order.items.some((it) => it.attributes?.bundle === true)) return [];
  return packed.map((line) => ({
    packed: line,
    ordered: order.items.find((it) => (line.line === undefined ? it.sku === line.sku : it.line === line.line)),
  }));
}
