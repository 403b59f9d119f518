import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Takes a case that somebody else gave. */
export const accept: Gesture = {
  actionId: 'case.accept',
  press: (click, desk) => afterClick(step(click, desk, { type: 'accept' }), click),
};
