import type { EffectId } from '../../domain/ids.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import type { Tx } from '../ports/store.ts';
import { answerOf } from './answer-of.ts';
import { changeSent } from './change-sent.ts';
import { ANSWERS, onlyMatch } from './only-match.ts';

/** Whether an event may answer an effect: it names one, or is of a type that needs no name. Few are. */
export function mayAnswer({ type, effectId }: OrderEvent): boolean {
  return effectId !== undefined || ANSWERS[type] !== undefined;
}

/**
 * Takes an event that answers an effect: by the `effect_id` it carries, else by the one effect it can be the answer to
 * (contract 6). An event that answers several is left to a person.
 */
export function verifyEffects(event: OrderEvent, { tx, now }: { readonly tx: Tx; readonly now: number }): void {
  const answered = answeredBy(event, tx);
  const answer = answered === undefined ? undefined : answerOf(event, answered.kind);
  if (answered !== undefined && answer !== undefined) changeSent(tx, answered.id, answer, now);
}

/** Providers carry ids of others too: one that is not ours names nothing. */
function answeredBy(event: OrderEvent, tx: Tx): { readonly id: EffectId; readonly kind: string } | undefined {
  const named = event.type === 'effect.updated' ? event.data.effectId : event.effectId;
  const ours = named === undefined ? undefined : tx.effects.get(named);
  if (ours !== undefined) return ours;
  if (tx.effects.ofOrder(event.subject).length === 0) return undefined;
  const remedies = tx.cases.ofOrder(event.subject).flatMap((item) => item.remedies);
  const match = onlyMatch(event, remedies);
  return match?.effect === undefined ? undefined : { id: match.id, kind: match.effect.kind };
}
