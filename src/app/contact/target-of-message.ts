import type { ContactChannel } from '../../domain/case/contact.ts';
import type { Order } from '../../domain/order/order.ts';
import type { TargetOf } from '../ports/effect-sender.ts';

/** Who sends a message by this way; nobody calls for us, and where nobody sends it is written down only. */
export function targetOfMessage(channel: ContactChannel, order: Order, targetOf: TargetOf): string | undefined {
  return channel === 'phone' ? undefined : targetOf({ kind: 'message.send', order, channel });
}
