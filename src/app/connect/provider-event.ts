/**
 * An event of contract 5 as a provider's webhook tells it, on its way into the log. `subject` is the order where the
 * webhook names it; otherwise `about` says how its order may be found.
 */
export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  /** RFC 3339. */
  readonly time: string;
  readonly subject?: string;
  readonly about?: readonly Clue[];
  /** The order's id of last resort for an event that must not wait for ever, e.g. a dispute's own payment. */
  readonly orElse?: string;
  /** That id is the shop's own word for the order: the event need not wait for it. */
  readonly atOnce?: boolean;
  /** Told by an order about its own payment: left out once the order knows that payment by its transactions. */
  readonly onlyUnlessPaid?: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A way to find an order: by a linked name, by its id or number, or by a parcel's tracking number. */
export type Clue =
  | { readonly kind: 'link'; readonly name: string }
  | { readonly kind: 'order'; readonly value: string }
  | { readonly kind: 'number'; readonly value: string }
  | {
      readonly kind: 'tracking';
      readonly number: string;
      readonly carrier?: string;
      /** When this use of the number began: carriers give numbers out again. RFC 3339. */
      readonly since?: string;
    };

/** A provider's name that belongs to an order, e.g. a payment intent. */
export interface Link {
  readonly name: string;
  readonly orderId: string;
}

/** What one webhook says. `ok: false`: signed, but of a shape or version that nobody here knows; `error` says why. */
export type Mapped =
  | {
      readonly ok: true;
      readonly events: readonly ProviderEvent[];
      readonly links: readonly Link[];
      /** Parts of it that could not be understood while others could, each with its body. */
      readonly rejected?: readonly { readonly error: string; readonly body: string }[];
    }
  | { readonly ok: false; readonly error: string };
