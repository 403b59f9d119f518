import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Ends the rest of a case; the clock to solve goes on. */
export const wake: Gesture = {
  actionId: 'case.wake',
  press: (click, desk) => afterClick(step(click, desk, { type: 'wake' }), click),
};
