import { z } from 'zod';
import { SECOND_MS } from '../duration.ts';
import { orderEvent } from '../plan/events-of-order.ts';
import { answering, type Decision, refuse, type Situation } from './effect-handler.ts';

const Fields = z.strictObject({
  customer: z.record(z.string(), z.unknown()).optional(),
  ship_to: z.record(z.string(), z.unknown()).optional(),
  items: z.array(z.record(z.string(), z.unknown())).min(1).optional(),
  promised_ship_at: z.string().nullable().optional(),
  promised_delivery_at: z.string().nullable().optional(),
  note: z.string().nullable().optional(),
});

const Input = z.object({ fields: Fields });

/** Changes what the order says: `order.updated` with these fields. Refuses fields that people may not change. */
export function orderUpdate(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse(`cannot be changed: ${z.prettifyError(parsed.error)}`);
  if (situation.facts.cancelled) return refuse('the order is cancelled');
  const { fields } = parsed.data;
  if (Object.keys(fields).length === 0) return refuse('nothing to change');
  const event = orderEvent(situation.order, situation.now + 2 * SECOND_MS, 'order.updated', fields);
  return { ok: true, events: [answering(situation, event)] };
}
