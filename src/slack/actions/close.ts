import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Ends a case in one click; refused while the world owes an answer to one of its remedies. */
export const close: Gesture = {
  actionId: 'case.close',
  press: (click, desk) => afterClick(step(click, desk, { type: 'close', note: '' }), click),
};
