import type { EffectSender } from '../app/ports/effect-sender.ts';

/** Stands where no `EFFECTS_URL` is set: nothing is ever decided to be sent, and what an earlier setting left waits. */
export const recordOnly: EffectSender = {
  send: async () => ({ kind: 'unknown', reason: 'no EFFECTS_URL is set' }),
};
