import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** What was promised is done. */
export const followUpDone: Gesture = {
  actionId: 'followup.done',
  press: (click, desk) =>
    afterClick(step(click, desk, { type: 'follow_up_done', id: click.extra.follow_up ?? '' }), click),
};
