import { reasonModal } from '../../cards/modals/reason-modal.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Gives a case back to whoever gave it, with the reason. */
export const decline: Gesture = {
  actionId: 'case.decline',
  press: (click, desk) =>
    openForm(click, desk, 'decline', (item) => reasonModal({ case: item }, click.messages, 'decline'), {
      claims: false,
    }),
  submit(submission, desk) {
    const note = submission.values.text('note');
    return answerForm(step(submission, desk, { type: 'decline', note }), submission, ['note']);
  },
};
