import type { World } from './start-ordermend.ts';

/** What is known against an order: `CODE status` of each of its cases, oldest first. */
export function standing(world: World, orderId: string): readonly string[] {
  return world.db.casesOf(orderId).map(({ code, status }) => `${code} ${status}`);
}
