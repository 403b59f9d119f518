import { z } from 'zod';
import type { CloudEvent } from '../cloud-event.ts';
import { orderFacts } from '../facts/order-facts.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import type { PlannedLife } from '../plan/plan-life.ts';
import { planLife } from '../plan/plan-life.ts';
import { createRandom } from '../random.ts';
import { carryOut } from './carry-out.ts';
import type { Situation } from './effect-handler.ts';
import { EFFECT_HANDLERS } from './effect-handlers.ts';

const Effect = z.object({
  type: z.literal('ordermend.effect.requested'),
  subject: z.string(),
  data: z.object({ effect_id: z.string().min(1), kind: z.string(), input: z.unknown() }),
});

type Effect = z.infer<typeof Effect>;

/** What the shop says to an effect, as HTTP says it. */
export interface EffectAnswer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Answers an effect as of `now`: 202 accepted and carried out, 409 done already, 404 unknown order, 422 refused with its
 * reason, 400 unreadable. A refusal stands when the same effect is asked for again. One transaction.
 */
export function answerEffect(ledger: Ledger, event: CloudEvent, now: number): EffectAnswer {
  const parsed = Effect.safeParse(event);
  if (!parsed.success) return { status: 400, body: { error: z.prettifyError(parsed.error) } };
  const { subject, data } = parsed.data;
  return ledger.write(() => {
    const before = ledger.effects.find(data.effect_id);
    if (before) return before.status === 202 ? { status: 409, body: before.body } : before;
    const answer = decide(ledger, parsed.data, now);
    ledger.effects.add({ effectId: data.effect_id, subject, kind: data.kind, at: now, ...answer });
    return answer;
  });
}

function decide(ledger: Ledger, { subject, data }: Effect, now: number): EffectAnswer {
  const handler = EFFECT_HANDLERS.get(data.kind);
  if (!handler) return { status: 422, body: { error: `the shop cannot do ${data.kind}` } };
  const situation = situationOf(ledger, subject, data.effect_id, now);
  if (!situation) return { status: 404, body: { error: `no order ${subject}` } };
  const decision = handler(data.input, situation);
  if (!decision.ok) return { status: 422, body: { error: decision.error } };
  carryOut(ledger, decision, situation);
  const { reference } = decision;
  return { status: 202, body: { effect_id: data.effect_id, state: 'accepted', ...(reference && { reference }) } };
}

function situationOf(ledger: Ledger, orderId: string, effectId: string, now: number): Situation | undefined {
  const { events, facts, stock } = ledger;
  const row = ledger.orders.find(orderId);
  const told = events.toldOf(orderId);
  if (!row || told.length === 0) return undefined;
  const seed = facts.get('seed');
  const planned = events.plannedOf(orderId, 'planned');
  // What another effect was promised a moment ago counts as told.
  const promised = planned.filter(({ data }) => data.effect_id !== undefined);
  return {
    now,
    effectId,
    ...whoOf(planLife({ seed, ...row, startAt: facts.get('startAt') }), orderId),
    facts: orderFacts([...told, ...promised]),
    planned,
    held: events.plannedOf(orderId, 'held'),
    random: createRandom(`${seed}/effect/${effectId}`),
    stockOf: (sku, warehouse) => stock.find(sku, warehouse),
  };
}

function whoOf({ life, incident }: PlannedLife, orderId: string): Pick<Situation, 'order' | 'incident'> {
  if (incident?.twin?.id === orderId) return { order: incident.twin };
  return { order: life.order, ...(incident && { incident }) };
}
