import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Takes a case: one wins, the other reads who did. */
export const claim: Gesture = {
  actionId: 'case.claim',
  press: (click, desk) => afterClick(step(click, desk, { type: 'claim' }), click),
};
