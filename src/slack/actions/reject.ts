import { rejectModal } from '../../cards/modals/approval-modals.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';
import { seen } from './approve.ts';

/** Refuses what waits for approval, with a reason; whoever asked for it takes it back so. */
export const reject: Gesture = {
  actionId: 'case.reject',
  press: (click, desk) =>
    openForm(click, desk, 'reject', (item) => rejectModal({ case: item, meta: { ...click.extra } }, click.messages), {
      claims: false,
    }),
  submit(submission, desk) {
    const note = submission.values.text('note');
    if (note === '') return { kind: 'errors', errors: { note: submission.messages.errors.textMissing } };
    return answerForm(step(submission, desk, { type: 'reject', note, ...seen(submission) }), submission, ['note']);
  },
};
