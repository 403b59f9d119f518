import type { EventData } from '../cloud-event.ts';

/** A change of what lies in a warehouse, in pieces; it is told as `inventory.updated` right after the event. */
export interface StockMove {
  readonly sku: string;
  readonly warehouse: string;
  readonly onHand?: number;
  readonly reserved?: number;
  /** Somebody counted: nothing is there, or just as much as is reserved. */
  readonly counted?: 'nothing' | 'what is reserved';
}

/** Something that will be told when its time comes. */
export interface PlannedEvent {
  readonly at: number;
  readonly type: string;
  readonly source: string;
  /** Order id, or the sku. */
  readonly subject: string;
  readonly data: EventData;
  readonly stock?: readonly StockMove[];
}

/** Epoch milliseconds as RFC 3339 in UTC. */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}
