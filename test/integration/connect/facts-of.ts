import type { Order } from '../../../src/domain/order/order.ts';
import type { World } from '../../support/start-ordermend.ts';

/** The facts of an order as the program has folded them. */
export function factsOf(world: World, id: string | number): Order {
  const order = maybeFactsOf(world, id);
  if (order === undefined) throw new Error(`there is no order ${id}`);
  return order;
}

/** The same for an order that may not be there yet. */
export function maybeFactsOf(world: World, id: string | number): Order | undefined {
  const [row] = world.db.rows('select facts from orders where id = ?', String(id));
  return row === undefined ? undefined : (JSON.parse(String(row.facts)) as Order);
}
