import type { Case } from '../../domain/case/case.ts';
import { MESSAGES, troubleOf, written } from '../../domain/detection/messages.ts';
import type { OrderId, PersonId } from '../../domain/ids.ts';
import { foldEvent } from '../../domain/order/fold.ts';
import { orderIdOf } from '../../domain/order/order-event.ts';
import { openCase } from '../detect/apply-steps.ts';
import type { Checking } from '../detect/check-order.ts';
import type { MessageRow } from '../ports/message-store.ts';
import type { OrderRow } from '../ports/order-store.ts';
import { caseFor } from './case-for.ts';
import type { HeardMessage } from './heard-message.ts';
import { joinCase } from './join-case.ts';

/** Where a message was put. */
export type Placed = Pick<MessageRow, 'state' | 'caseId' | 'orderId' | 'by'>;

/**
 * Puts a message where it belongs: to the case it names or to the right one of its order, else it opens one if it tells
 * of trouble. It becomes a fact of the order, too. `by`: who said which order it is about.
 */
export function placeMessage(
  message: HeardMessage,
  where: { readonly named?: Case; readonly orderId?: OrderId },
  around: Checking,
  by: PersonId | null = null,
): Placed {
  const { tx, now } = around;
  const found = caseFor(tx, where, now);
  const orderId = found?.orderId ?? where.orderId ?? where.named?.orderId ?? null;
  const row = orderId === null ? undefined : keepFact(message, orderId, around);
  const item =
    found === undefined
      ? row === undefined
        ? undefined
        : openFor(message, row, around)
      : joinCase(tx, found, message, now);
  return { state: item === undefined ? 'linked' : 'joined', caseId: item?.id ?? null, orderId, by };
}

/** A message without a subject tells the facts of its order as soon as it is known which that is. */
function keepFact({ event }: HeardMessage, orderId: OrderId, { tx, now }: Checking): OrderRow | undefined {
  const row = tx.orders.get(orderId);
  if (row === undefined || orderIdOf(event) !== undefined) return row;
  const order = foldEvent(row.order, { ...event, subject: orderId });
  const told = { ...row, order, nextCheckAt: now };
  tx.orders.save(told);
  return told;
}

function openFor({ event, intent, text }: HeardMessage, row: OrderRow, around: Checking): Case | undefined {
  const { order } = row;
  const code = order.stub ? undefined : troubleOf(intent, order);
  if (code === undefined) return undefined;
  const neighbours = around.tx.cases.ofOrder(order.id);
  const finding = written({ code, order, messageId: event.data.messageId, intent, text, at: event.at });
  const opened = openCase(finding, { ...around, detector: MESSAGES, order, neighbours });
  around.tx.orders.save({ ...row, hasCases: true });
  return opened;
}
