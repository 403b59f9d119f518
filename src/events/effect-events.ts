import { z } from 'zod';
import { Id, must, OptionalText, present, textOf, wordsOf } from './fields.ts';
import { readerOf } from './reader.ts';

const STATES = ['accepted', 'refused', 'done'] as const;

/** Answers of the shop to effects. */
export const EFFECT_EVENTS = {
  'effect.updated': readerOf(
    z.object({
      effect_id: Id,
      state: z.enum(STATES, must(STATES.join(', '))),
      reference: OptionalText,
      reason: OptionalText,
    }),
    (data, scrubbing) =>
      present({
        effectId: data.effect_id,
        state: data.state,
        reference: textOf(data.reference),
        reason: wordsOf(data.reason, scrubbing),
      }),
  ),
};
