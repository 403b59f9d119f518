/** A sku in a warehouse that cannot serve everybody who paid, as its rules see it. */
export interface ShortageFacts {
  readonly kind: 'sku';
  readonly id: string;
  readonly sku: string;
  /** Absent: its source names no warehouses. */
  readonly warehouse?: string;
  readonly onHand: number;
  readonly wanted: number;
  /** Paid orders that get none. */
  readonly orders: number;
  readonly updatedAt: number;
  /** Since when the shortage stands as a case of its own. */
  readonly standingAt?: number;
}

/** Names a sku in a warehouse for people; `warehouse` may be empty. */
export function stockName(sku: string, warehouse: string): string {
  return warehouse === '' ? sku : `${sku} @ ${warehouse}`;
}
