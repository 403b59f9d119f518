import type { EffectId } from '../../ids.ts';

/** One id per effect of a decision: the first bears the decision's own, the others count on from 2 (contract 6). */
export function effectId(decision: EffectId, index: number): EffectId {
  return index === 0 ? decision : (`${decision}-${index + 1}` as EffectId);
}

/**
 * The effect of the same decision that would go before this one; `undefined` for a first one. An id may end like a
 * counted one by chance: then no remedy bears the answer.
 */
export function effectBefore(id: EffectId): EffectId | undefined {
  const [, decision, number] = /^(.+)-([2-9])$/.exec(id) ?? [];
  return decision === undefined ? undefined : effectId(decision as EffectId, Number(number) - 2);
}
