import { answerText } from '../../domain/intent/answer-text.ts';
import { classifyMessage } from '../../domain/intent/classify-message.ts';
import type { EventOf } from '../../domain/order/order-event.ts';
import { maskEmail, maskPhone } from '../../domain/privacy/mask.ts';
import { maskText } from '../../domain/privacy/mask-text.ts';
import type { Checking } from '../detect/check-order.ts';
import type { MessageRow } from '../ports/message-store.ts';
import { askWhich } from './ask-which.ts';
import type { HeardMessage } from './heard-message.ts';
import { matchMessage } from './match-message.ts';
import { placeMessage } from './place-message.ts';
import { senderOrders } from './sender-orders.ts';

type CustomerMessage = EventOf<'customer.message'>;
const LONGEST_SHOWN = 600;

/**
 * Hears what a customer wrote, once: finds whose it is, puts it there or asks which order it is about, and keeps it where
 * nobody knows. What an import tells was answered long ago.
 */
export function hearMessage(event: CustomerMessage, seq: number, around: Checking): void {
  const { tx, quiet, incoming } = around;
  const key = `${event.source}|${event.data.messageId}`;
  if (quiet || tx.messages.get(key) !== undefined) return;
  const match = matchMessage(tx, event, incoming?.check);
  const message = heardOf(event, match.kind === 'case' || match.kind === 'order' ? match.proved : false, around);
  const row: MessageRow = {
    key,
    seq,
    at: event.at,
    state: 'unplaced',
    from: senderOf(event),
    text: message.text,
    intent: message.intent,
    caseId: null,
    orderId: null,
    candidates: [],
    by: null,
  };
  switch (match.kind) {
    case 'case': {
      const named = tx.cases.get(match.caseId);
      return tx.messages.put({ ...row, ...placeMessage(message, named === undefined ? {} : { named }, around) });
    }
    case 'order':
      return tx.messages.put({ ...row, ...placeMessage(message, { orderId: match.orderId }, around) });
    case 'which': {
      const asked = { ...row, state: 'asked', candidates: match.orderIds } as const;
      return tx.messages.put(askWhich(asked, around) ? asked : row);
    }
    case 'nobody':
      return tx.messages.put(row);
  }
}

/** A message with what it seems to want; `proved` as the match says. */
export function heardOf(event: CustomerMessage, proved: boolean, { tx, incoming }: Checking): HeardMessage {
  const { data } = event;
  const names = senderOrders(tx, data.from).flatMap(({ customer, shipTo }) => [customer?.name, shipTo?.name]);
  const shown = incoming?.hidesText === true ? '' : maskText(answerText(data.text), [...new Set(names)]);
  return {
    key: `${event.source}|${data.messageId}`,
    event,
    proved,
    intent: classifyMessage(data.text).intent,
    text: shown.slice(0, LONGEST_SHOWN),
  };
}

function senderOf({ data }: CustomerMessage): string {
  const { email, phone } = data.from;
  if (email !== undefined) return maskEmail(email);
  return phone === undefined ? data.channel : maskPhone(phone);
}
