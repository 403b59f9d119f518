import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Takes an ended case up again; it goes back to who had it. */
export const reopen: Gesture = {
  actionId: 'case.reopen',
  press: (click, desk) => afterClick(step(click, desk, { type: 'reopen', note: '' }), click),
};
