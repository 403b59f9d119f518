import { z } from 'zod';
import { type Asked, ask, Ended } from './asked.ts';

const FulfillmentOrders = z.object({
  order: z
    .object({
      fulfillmentOrders: z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            status: z.string(),
            fulfillmentHolds: z.array(z.object({ id: z.string(), handle: z.string().nullish() })),
          }),
        ),
      }),
    })
    .nullable(),
});
/** What of an order is sent from one place, with its holds. */
export type FulfillmentOrder = NonNullable<
  z.infer<typeof FulfillmentOrders>['order']
>['fulfillmentOrders']['nodes'][number];

const QUERY = `query FulfillmentOrders($order: ID!) {
  order(id: $order) {
    fulfillmentOrders(first: 50) { nodes { id status fulfillmentHolds { id handle } } }
  }
}`;

/** The fulfilment orders of an order as they are now. */
export async function fulfillmentOrders(asked: Asked): Promise<readonly FulfillmentOrder[]> {
  const { order } = await ask(asked, FulfillmentOrders, QUERY, { order: asked.order });
  if (order === null) throw new Ended({ kind: 'refused', reason: 'Shopify does not know this order' });
  return order.fulfillmentOrders.nodes;
}
