import type { Order } from '../order/order.ts';

/** Words with which customers announce authorities, lawyers or a chargeback (domain.md 2.1). */
const THREAT =
  /12315|黑猫|律师|起诉|投诉到|消协|工商局|charge ?back|lawyer|attorney|solicitor|small claims|\bsue\b|legal action|anwalt|avvocato|abogado|advogado|procon|reclame aqui/i;

/** Whether the customer's own words about this order hold a threat. */
export function hasThreat(order: Order): boolean {
  const { messages, claims, review } = order;
  if (messages?.some((it) => THREAT.test(it.text))) return true;
  if (claims.some((it) => it.text !== undefined && THREAT.test(it.text))) return true;
  return review !== undefined && THREAT.test(`${review.title ?? ''} ${review.message ?? ''}`);
}
