/** The body of an event, as JSON; contract.md 5 names the fields of each type. */
export type EventData = Readonly<Record<string, unknown>>;

/** A CloudEvent 1.0 as it travels over HTTP. `id` is unique per `source`; the pair is the idempotency key. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The order id, or the sku for `inventory.updated` and `product.updated`. */
  readonly subject?: string;
  /** RFC 3339, UTC, with milliseconds. */
  readonly time: string;
  readonly data: EventData;
}
