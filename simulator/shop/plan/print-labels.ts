import type { PlannedEvent } from './planned-event.ts';

/**
 * Events in order of time, each label bearing the address that its order has when it is printed. `known` are addresses
 * by order id that were told before.
 */
export function printLabels<E extends PlannedEvent>(events: readonly E[], known = new Map<string, unknown>()): E[] {
  const addresses = new Map(known);
  return events.map((event) => {
    const { ship_to: said } = event.data;
    if (event.type === 'order.created' || event.type === 'order.updated') {
      if (said !== undefined) addresses.set(event.subject, said);
      return event;
    }
    const address = addresses.get(event.subject);
    if (event.type !== 'shipment.created' || address === undefined) return event;
    return { ...event, data: { ...event.data, ship_to: address } };
  });
}
