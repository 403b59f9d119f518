import type { Intent } from '../../domain/intent/intents.ts';
import type { EventOf } from '../../domain/order/order-event.ts';

/** A customer's message with what it seems to want, and what people may read of it. */
export interface HeardMessage {
  /** Identity of the message, see `MessageRow.key`. */
  readonly key: string;
  readonly event: EventOf<'customer.message'>;
  readonly intent: Intent;
  /** Masked, without quoted history; '' where nothing of it is shown. */
  readonly text: string;
  /** Whether its words may decide for the customer, see `Match`. */
  readonly proved: boolean;
}
