import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Gives a case back to the team; clocks go on, history stays. */
export const release: Gesture = {
  actionId: 'case.release',
  press: (click, desk) => afterClick(step(click, desk, { type: 'release' }), click),
};
