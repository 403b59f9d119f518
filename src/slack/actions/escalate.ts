import { reasonModal } from '../../cards/modals/reason-modal.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Asks the leads of the team for help, once, in the thread of the case; the case stays where it is. */
export const escalate: Gesture = {
  actionId: 'case.escalate',
  press: (click, desk) =>
    openForm(click, desk, 'escalate', (item) => reasonModal({ case: item }, click.messages, 'escalate'), {
      claims: false,
    }),
  submit(submission, desk) {
    const note = submission.values.text('note');
    return answerForm(step(submission, desk, { type: 'escalate', note }), submission, ['note']);
  },
};
