import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { Order } from '../order/order.ts';
import type { EndOfDay } from '../order/promises.ts';
import type { Answer } from './finding.ts';
import type { Look } from './look.ts';

/** Kinds of keys through which one order can concern another; a change of a key re-checks those that share it. */
export const CONTEXT_KEYS = ['customer', 'basket', 'payer', 'address', 'tracking', 'sku', 'email', 'phone'] as const;
export type ContextKey = (typeof CONTEXT_KEYS)[number];

/** The little that a rule may know of another order that shares a key with the one it judges. */
export interface RelatedOrder {
  readonly id: string;
  readonly number?: string;
  readonly placedAt?: number;
  readonly paidAt?: number;
  readonly captured: number;
  readonly refunded: number;
  readonly currency?: string;
  readonly cancelled: boolean;
  readonly customerId?: string;
  /** Carrier of the shipment that shares a tracking number. */
  readonly carrier?: string;
}

/** Stock that stands behind one line of an order, after every order that was paid earlier has had its share. */
export interface StockShare {
  readonly onHand: number;
  /** Units wanted by paid orders not handed over, this one and earlier ones. */
  readonly wanted: number;
  readonly short: boolean;
  readonly updatedAt: number;
}

/** What a rule may look at besides the order. Lookups are lazy: ask only after the order's own facts demand it. */
export interface Surroundings {
  readonly now: number;
  /** Other orders that share this key; at most 20, oldest first. */
  related(key: ContextKey, value: string): readonly RelatedOrder[];
  /** The share of stock of one line; `undefined` when no source ever told this sku's stock. */
  stock(line: { readonly sku: string; readonly warehouse?: string }): StockShare | undefined;
  /** Business time of the team that this order's exceptions go to. */
  readonly calendar: BusinessCalendar;
  /** Whether a payment channel fails as a whole: that is a case of its own. */
  channelFails?(channel: string): boolean;
  /** Since when a source says nothing any more: that is a case of its own. */
  silentSince?(source: string): number | undefined;
  /** When the courier collects next at a warehouse after a time; `undefined` where nobody said. */
  nextCutOff?(warehouse: string, at: number): number | undefined;
  /** A later date that the customer accepted for this order; lateness is silent until then. */
  readonly agreedUntil?: number;
}

/** The part of a business calendar that rules need; src/domain/calendar makes them. */
export interface BusinessCalendar {
  addBusiness(at: number, durationMs: number): number;
  businessBetween(from: number, to: number): number;
  addBusinessDays(at: number, days: number): number;
  readonly endOfDay: EndOfDay;
}

/** Numbers and switches of a rule that `ordermend.yaml` may set; durations in milliseconds, money in major units. */
export type Params = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/**
 * A built-in rule over one order. `check` is pure: it never fires, it says what is true of these facts at this time
 * and when that could change by time alone.
 */
export interface Rule<P extends Params = Params> {
  readonly code: ExceptionCode;
  readonly reads: readonly ContextKey[];
  readonly params: P;
  /** Stays true of a cancelled order: money that is still to settle. */
  readonly afterCancel?: true;
  check(order: Order, around: Surroundings, params: P): Answer;
  /** What `check` looks at, for people who ask why or why not; data, never text, and never on the way of an event. */
  look?(order: Order, around: Surroundings, params: P): Look;
}
