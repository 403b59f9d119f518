import type { EffectAnswer, EffectSender, EffectTargets } from '../app/ports/effect-sender.ts';
import type { EffectRow } from '../app/ports/effect-store.ts';
import { afterTry, type Breaker, beforeTry, heldUntil, SOUND } from './breaker.ts';
import { routeEffect, type Target } from './route-effect.ts';

/** Puts the connected senders behind one door: routes by table, and pauses each that falls silent, by itself. */
export function createTargets(deps: {
  readonly senders: Readonly<Partial<Record<Target, EffectSender>>>;
  readonly now: () => number;
}): EffectTargets {
  const { now } = deps;
  const senders = new Map(Object.entries(deps.senders));
  const connected = new Set([...senders.keys()] as readonly Target[]);
  const breakers = new Map<string, Breaker>();
  const breakerOf = (target: string) => breakers.get(target) ?? SOUND;

  return {
    isConnected: [...connected].some((target) => target !== 'smtp'),
    targetOf: (asked) => routeEffect(asked, connected),
    heldUntil: (target = 'effects_url') => heldUntil(breakerOf(target), now()),
    async send(row, target = 'effects_url') {
      const sender = senders.get(target);
      if (sender === undefined) return { kind: 'unknown', reason: `${target} is not connected any more` };
      breakers.set(target, beforeTry(breakerOf(target), now()));
      const answer = await trySending(sender, row);
      const isSilent = answer.kind === 'unknown' && answer.limited !== true;
      breakers.set(target, afterTry(breakerOf(target), isSilent, now()));
      return answer;
    },
    paused: () => [...breakers].flatMap(([target, { pausedUntil }]) => (pausedUntil === undefined ? [] : [target])),
  };
}

/** A sender that meets a defect must not keep the effects behind it from being sent. */
async function trySending(sender: EffectSender, row: EffectRow): Promise<EffectAnswer> {
  try {
    return await sender.send(row);
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
}
