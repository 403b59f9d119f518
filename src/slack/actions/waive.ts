import { noteModal } from '../../cards/modals/note-modal.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** A person answers for remedies that no event has verified; the reason is kept. */
export const waive: Gesture = {
  actionId: 'case.waive',
  press: (click, desk) =>
    openForm(click, desk, 'waive', (item) => noteModal({ case: item }, click.messages, 'waive'), { claims: false }),
  submit(submission, desk) {
    const reason = submission.values.text('note');
    if (reason === '') return { kind: 'errors', errors: { note: submission.messages.errors.textMissing } };
    return answerForm(step(submission, desk, { type: 'waive', note: reason }), submission, ['note']);
  },
};
