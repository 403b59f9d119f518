import { bucketOf, channelOf } from '../../domain/detection/subjects/channel-facts.ts';
import type { Order } from '../../domain/order/order.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import type { Checking } from './check-order.ts';

/** Counts an attempt to pay for its channel: each failure, and the first success of each payment. */
export function countTry(before: Order | undefined, event: OrderEvent, { tx, now, quiet }: Checking): void {
  switch (event.type) {
    case 'payment.failed':
    case 'payment.authorized':
    case 'payment.captured':
      break;
    default:
      return;
  }
  const channel = channelOf(event.data.method);
  if (channel === undefined) return;
  const failed = event.type === 'payment.failed';
  const payment = before?.payments.find((it) => it.id === event.data.paymentId);
  if (!failed && (payment?.authorizedAt !== undefined || (payment?.captures.length ?? 0) > 0)) return;
  tx.subjects.count(channel, bucketOf(event.at), { tried: 1, failed: failed ? 1 : 0 });
  if (failed && !quiet) tx.subjects.ask('payment_channel', channel, now);
}
