import { reasonModal } from '../../cards/modals/reason-modal.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Lets a merged case stand by itself again, with whoever had it. */
export const split: Gesture = {
  actionId: 'case.split',
  press: (click, desk) =>
    openForm(click, desk, 'split', (item) => reasonModal({ case: item }, click.messages, 'split'), { claims: false }),
  submit(submission, desk) {
    const note = submission.values.text('note');
    return answerForm(step(submission, desk, { type: 'split', note }), submission, ['note']);
  },
};
