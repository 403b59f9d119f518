import type { Order, Promised } from '../order/order.ts';

/** A date that the customer accepted instead of one that was promised, by a decision on a case. */
export interface AgreedDate {
  readonly promise: 'ship' | 'delivery';
  readonly date: Promised;
  /** When they accepted it; a promise that the shop gave later stands. */
  readonly agreedAt: number;
}

const FIELDS = { ship: 'promisedShipAt', delivery: 'promisedDeliveryAt' } as const;

/**
 * An order with the dates that its customer accepted as its promises: of each promise the one that was agreed last,
 * unless the shop has promised another since. Without any, the order itself.
 */
export function agreedDates(order: Order, agreed: readonly AgreedDate[]): Order {
  let after = order;
  for (const { promise, date, agreedAt } of [...agreed].sort((a, b) => a.agreedAt - b.agreedAt)) {
    const field = FIELDS[promise];
    if ((after.written[field] ?? 0) > agreedAt) continue;
    // A time of its own, so that an older promise of the lines gives way.
    after = { ...after, [field]: date, written: { ...after.written, [field]: agreedAt } };
  }
  return after;
}
