import { z } from 'zod';
import type { EffectAnswer } from '../../app/ports/effect-sender.ts';
import { type Asked, ask } from './asked.ts';
import { reasonOf, UserErrors } from './user-errors.ts';

const CancelInput = z.object({ reason: z.string().default('') });
const Standing = z.object({ order: z.object({ cancelledAt: z.string().nullable() }).nullable() });
const Cancelled = z.object({
  orderCancel: z.object({ job: z.object({ id: z.string() }).nullish(), orderCancelUserErrors: UserErrors }),
});

const QUERY = 'query Standing($order: ID!) { order(id: $order) { cancelledAt } }';
const MUTATION = `mutation Cancel(
  $order: ID!, $reason: OrderCancelReason!, $refund: OrderCancelRefundMethodInput!, $note: String
) {
  orderCancel(
    orderId: $order, reason: $reason, refundMethod: $refund, restock: true, notifyCustomer: false, staffNote: $note
  ) { job { id } orderCancelUserErrors { field message code } }
}`;

/** OrderCancelReason by a word of contract 6's reason; any other is OTHER. */
const REASONS: ReadonlySet<string> = new Set(['CUSTOMER', 'DECLINED', 'FRAUD', 'INVENTORY', 'STAFF']);

/**
 * Cancels the order and restocks it; money is a decision, and an effect, of its own. Shopify cancels in a job of its
 * own: accepted means begun, and the order's webhook says that it is done.
 */
export async function cancel(asked: Asked): Promise<EffectAnswer> {
  const { reason } = CancelInput.parse(asked.input);
  const { order, effectId, caseId } = asked;
  if (await isCancelled(asked)) return { kind: 'accepted' };
  const word = reason.toUpperCase();
  const { orderCancel } = await ask(asked, Cancelled, MUTATION, {
    order,
    reason: REASONS.has(word) ? word : 'OTHER',
    refund: { originalPaymentMethodsRefund: false },
    note: `Ordermend ${caseId} ${effectId} ${reason}`.trim().slice(0, 255),
  });
  if (orderCancel.orderCancelUserErrors.length === 0)
    return { kind: 'accepted', ...(orderCancel.job ? { reference: orderCancel.job.id } : {}) };
  // The job of an earlier try may have come between.
  if (asked.isRetry && (await isCancelled(asked))) return { kind: 'accepted' };
  return { kind: 'refused', reason: reasonOf(orderCancel.orderCancelUserErrors) };
}

async function isCancelled(asked: Asked): Promise<boolean> {
  const { order } = await ask(asked, Standing, QUERY, { order: asked.order });
  return order !== null && order.cancelledAt !== null;
}
