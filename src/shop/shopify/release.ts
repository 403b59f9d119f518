import { z } from 'zod';
import type { EffectAnswer } from '../../app/ports/effect-sender.ts';
import { type Asked, ask } from './asked.ts';
import { type FulfillmentOrder, fulfillmentOrders } from './fulfillment-orders.ts';
import { handleOf } from './hold.ts';
import { reasonOf, UserErrors } from './user-errors.ts';

const ReleaseInput = z.object({ hold_id: z.string() });
const Released = z.object({ fulfillmentOrderReleaseHold: z.object({ userErrors: UserErrors }) });

const MUTATION = `mutation Release($id: ID!, $holds: [ID!]) {
  fulfillmentOrderReleaseHold(id: $id, holdIds: $holds) { userErrors { field message code } }
}`;

/**
 * Releases the holds of one name, and no others: without ids Shopify would release them all, and send. A hold that
 * Shopify's webhooks told of is known by its fulfilment order. Nothing left on hold is done already.
 */
export async function release(asked: Asked): Promise<EffectAnswer> {
  const { hold_id } = ReleaseInput.parse(asked.input);
  const orders = await fulfillmentOrders(asked);
  const found = orders
    .map((it) => ({ id: it.id, holds: holdsOf(it, hold_id) }))
    .filter(({ holds }) => holds.length > 0);
  const isHeld = orders.some(({ fulfillmentHolds }) => fulfillmentHolds.length > 0);
  if (found.length === 0 && isHeld && !asked.isRetry)
    return { kind: 'refused', reason: 'Shopify has no hold of this name' };
  for (const { id, holds } of found) {
    const { fulfillmentOrderReleaseHold } = await ask(asked, Released, MUTATION, { id, holds });
    const { userErrors } = fulfillmentOrderReleaseHold;
    if (userErrors.length > 0) return { kind: 'refused', reason: reasonOf(userErrors) };
  }
  return { kind: 'accepted' };
}

function holdsOf({ id, fulfillmentHolds }: FulfillmentOrder, holdId: string): readonly string[] {
  const isWhole = id === holdId || id.endsWith(`/${holdId}`);
  return fulfillmentHolds
    .filter((it) => isWhole || it.handle === handleOf(holdId) || it.id === holdId)
    .map((it) => it.id);
}
