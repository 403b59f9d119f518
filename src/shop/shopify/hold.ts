import { z } from 'zod';
import type { EffectAnswer } from '../../app/ports/effect-sender.ts';
import { type Asked, ask } from './asked.ts';
import { fulfillmentOrders } from './fulfillment-orders.ts';
import { isAll, reasonOf, UserErrors } from './user-errors.ts';

const HoldInput = z.object({ hold_id: z.string(), codes: z.array(z.string()).default([]) });
const Held = z.object({
  fulfillmentOrderHold: z.object({ fulfillmentHold: z.object({ id: z.string() }).nullish(), userErrors: UserErrors }),
});

const MUTATION = `mutation Hold($id: ID!, $hold: FulfillmentOrderHoldInput!) {
  fulfillmentOrderHold(id: $id, fulfillmentHold: $hold) { fulfillmentHold { id } userErrors { field message code } }
}`;

/** Shopify's own reasons (FulfillmentHoldReason); every other code of domain.md 1.4 is OTHER, and stands in the notes. */
const REASONS: ReadonlySet<string> = new Set([
  'AWAITING_PAYMENT',
  'AWAITING_RETURN_ITEMS',
  'HIGH_RISK_OF_FRAUD',
  'INCORRECT_ADDRESS',
  'INVENTORY_OUT_OF_STOCK',
  'UNKNOWN_DELIVERY_DATE',
]);
const HOLDABLE: ReadonlySet<string> = new Set(['OPEN', 'SCHEDULED', 'ON_HOLD']);
/** An app may name each of its holds; the same name twice on one fulfilment order is refused. */
const HANDLE_CHARS = 64;

/** The name that a hold of ours bears at Shopify. */
export function handleOf(holdId: string): string {
  return holdId.slice(0, HANDLE_CHARS);
}

/** Puts everything of the order that is not on its way yet on hold; a hold of this name that stands already is one. */
export async function hold(asked: Asked): Promise<EffectAnswer> {
  const { hold_id, codes } = HoldInput.parse(asked.input);
  const open = (await fulfillmentOrders(asked)).filter(({ status }) => HOLDABLE.has(status));
  if (open.length === 0) return { kind: 'refused', reason: 'Nothing of this order is left to hold' };
  const handle = handleOf(hold_id);
  for (const { id, fulfillmentHolds } of open) {
    if (fulfillmentHolds.some((it) => it.handle === handle)) continue;
    const { fulfillmentOrderHold } = await ask(asked, Held, MUTATION, {
      id,
      hold: {
        reason: codes.find((code) => REASONS.has(code)) ?? 'OTHER',
        reasonNotes: `Ordermend ${asked.caseId} ${asked.effectId} ${codes.join(', ')}`.trim(),
        handle,
        notifyMerchant: false,
      },
    });
    const errors = fulfillmentOrderHold.userErrors;
    if (errors.length > 0 && !isAll(errors, 'DUPLICATE_FULFILLMENT_HOLD_HANDLE'))
      return { kind: 'refused', reason: reasonOf(errors) };
  }
  return { kind: 'accepted' };
}
