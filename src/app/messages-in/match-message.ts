import { isLive } from '../../domain/case/case.ts';
import { type CheckText, caseOfAddress } from '../../domain/contact/reply-address.ts';
import type { CaseId, OrderId } from '../../domain/ids.ts';
import { answerText } from '../../domain/intent/answer-text.ts';
import { isTerminal } from '../../domain/order/derive.ts';
import { type EventOf, orderIdOf } from '../../domain/order/order-event.ts';
import { findMentionedOrder } from '../find-mentioned-order.ts';
import type { Tx } from '../ports/store.ts';
import { senderOrders } from './sender-orders.ts';

/**
 * Whose a message is. `proved`: whoever wrote it was written to by us, or is known as the customer of the order; only they
 * can decide for the customer.
 */
export type Match =
  | { readonly kind: 'case'; readonly caseId: CaseId; readonly proved: boolean }
  | { readonly kind: 'order'; readonly orderId: OrderId; readonly proved: boolean }
  /** Several orders of the sender, the newest first. */
  | { readonly kind: 'which'; readonly orderIds: readonly OrderId[] }
  | { readonly kind: 'nobody' };

type CustomerMessage = EventOf<'customer.message'>;

/**
 * Finds whose a message is, by the first of: an address that we made, the message of ours that it answers, the order that
 * its source or its words name, and the sender, of whose orders the one with an open case counts before the one that is
 * still open. An address that we did not make proves nothing and is passed over.
 */
export function matchMessage(tx: Tx, message: CustomerMessage, check: CheckText | undefined): Match {
  const answered = answeredCase(tx, message, check);
  if (answered !== undefined) return { kind: 'case', caseId: answered, proved: true };
  const own = senderOrders(tx, message.data.from);
  const named = orderIdOf(message) ?? mentioned(tx, message);
  if (named !== undefined) {
    return { kind: 'order', orderId: named, proved: own.some(({ id }) => id === named) };
  }
  const open = own.filter((order) => !isTerminal(order));
  const troubled = own.filter(({ id }) => tx.cases.ofOrder(id).some(({ status }) => isLive(status)));
  const meant = [troubled, open, own].find(({ length }) => length > 0) ?? [];
  const [only, ...others] = meant;
  if (only === undefined) return { kind: 'nobody' };
  return others.length === 0
    ? { kind: 'order', orderId: only.id, proved: true }
    : { kind: 'which', orderIds: meant.map(({ id }) => id) };
}

function answeredCase(tx: Tx, { data, effectId }: CustomerMessage, check: CheckText | undefined): CaseId | undefined {
  const byAddress = data.to === undefined || check === undefined ? undefined : caseOfAddress(data.to, check);
  if (byAddress !== undefined && tx.cases.get(byAddress) !== undefined) return byAddress;
  const ours = [effectId, data.inReplyTo, localPartOf(data.inReplyTo)].flatMap((id) =>
    id === undefined ? [] : (tx.effects.get(id) ?? []),
  );
  return ours.find(({ kind }) => kind === 'message.send')?.caseId;
}

/** A Message-ID of ours holds the id of the effect that sent it. */
function localPartOf(messageId: string | undefined): string | undefined {
  return /^<?([^<>@\s]+)@/.exec(messageId ?? '')?.[1];
}

/** What is quoted below an answer names whatever was written about before. */
function mentioned(tx: Tx, { data }: CustomerMessage): OrderId | undefined {
  return findMentionedOrder(tx, `${data.subject ?? ''}\n${answerText(data.text)}`)?.id;
}
