import { z } from 'zod';
import type { CloudEvent } from '../cloud-event.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { carryOut } from './carry-out.ts';
import { EFFECT_HANDLERS } from './effect-handlers.ts';
import { situationOf } from './situation-of.ts';

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
