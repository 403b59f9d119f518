import type { Case } from '../case/case.ts';
import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { Intent } from '../intent/intents.ts';
import { handedOverAt, isTerminal } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import type { Finding } from './finding.ts';

/** The detector of what customers write: no finding ever touches these cases. */
export const MESSAGES = 'messages';

/** The trouble that a message tells of an order without a case; thanks and unclear words open nothing. */
export function troubleOf(intent: Intent, order: Order): ExceptionCode | undefined {
  switch (intent) {
    case 'complaint_threat':
    case 'refund':
      return 'CUS.COMPLAINT';
    case 'damaged':
      return 'ITM.DAMAGED';
    case 'wrong_item':
      return 'ITM.MISMATCH';
    case 'missing_item':
      return 'ITM.MISSING_ITEM';
    case 'where_is_it':
      return isDelivered(order) ? 'LOG.DELIVERED_NOT_RECEIVED' : undefined;
    case 'change_address':
      if (isTerminal(order)) return undefined;
      return handedOverAt(order) === undefined ? 'CUS.INFO_WRONG' : 'CUS.ADDR_CHANGED_LATE';
    case 'thanks':
    case 'other':
      return undefined;
  }
}

/** A message as a finding; at most one case of a code that messages opened stands per order. */
export function written(it: {
  readonly code: ExceptionCode;
  readonly order: Order;
  readonly messageId: string;
  readonly intent: Intent;
  readonly text: string;
  readonly at: number;
}): Finding {
  const { code, order, messageId, intent, text, at } = it;
  return {
    code,
    subject: { kind: 'order', id: order.id },
    orderId: order.id,
    part: MESSAGES,
    since: at,
    evidence: { intent, message: text },
    material: messageId,
  };
}

/**
 * Findings without those that a customer's own message told before: a claim that somebody files afterwards is the same
 * trouble, for as long as the case of the message stands, and when it began before that ended.
 */
export function untold(findings: readonly Finding[], cases: readonly Case[]): readonly Finding[] {
  const told = cases.filter(({ detector }) => detector === MESSAGES);
  if (told.length === 0) return findings;
  return findings.filter(
    ({ code, since }) => !told.some((it) => it.code === code && since <= (it.closedAt ?? Number.POSITIVE_INFINITY)),
  );
}

function isDelivered({ shipments }: Order): boolean {
  return shipments.length > 0 && shipments.every(({ deliveredAt }) => deliveredAt !== undefined);
}
