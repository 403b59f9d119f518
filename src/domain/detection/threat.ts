import { threatWords } from '../intent/threat-words.ts';
import type { Order } from '../order/order.ts';

/** Whether the customer's own words about this order hold a threat (domain.md 2.1). */
export function hasThreat(order: Order): boolean {
  const { messages, claims, review } = order;
  if (messages?.some((it) => threatens(it.text))) return true;
  if (claims.some((it) => it.text !== undefined && threatens(it.text))) return true;
  return review !== undefined && threatens(`${review.title ?? ''} ${review.message ?? ''}`);
}

function threatens(text: string): boolean {
  return threatWords(text).length > 0;
}
