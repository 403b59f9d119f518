import type { CloudEvent } from './cloud-event.ts';

/** What the shop needs from the process around it. */
export interface ShopOptions {
  /** The same seed and the same `startAt` give the same bytes of events. */
  readonly seed: number;
  /** A folder of its own, where the shop remembers what was sent and which effects were done. */
  readonly folder: string;
  /** Simulated now, epoch milliseconds; it may jump forward, never back. */
  readonly clock: { now(): number };
  /** Delivers events in order of time, at most 500 a call; resolves once they were taken, rejects to be asked again. */
  send(events: readonly CloudEvent[]): Promise<void>;
  /** The first start of this shop, epoch milliseconds: history lies before it, live orders after it. */
  readonly startAt: number;
}

/** A simulated online shop. */
export interface Shop {
  /** The 30 days before `startAt`, in order of time, in batches of at most 500; nothing that was taken already. */
  backdated(): AsyncIterable<readonly CloudEvent[]>;
  /** Sends everything due up to `now`, in order of time; an event whose sending failed is sent by the next tick. */
  tick(now: number): Promise<void>;
  /** Answers a contract-6 effect: 202 accepted, 409 done already, 422 refused with `{error}`, 400 unreadable. */
  effect(event: CloudEvent): Promise<{ readonly status: number; readonly body: unknown }>;
  counts(): { readonly orders: number; readonly eventsSent: number; readonly eventsWaiting: number };
  close(): void;
}

/** Opens the shop kept in `folder`, or founds it. */
export function createShop(_options: ShopOptions): Shop {
  throw new Error('the shop is not open yet');
}
