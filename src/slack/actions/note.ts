import { noteModal } from '../../cards/modals/note-modal.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Adds a note to a case; everybody of the team may. */
export const note: Gesture = {
  actionId: 'case.note',
  press: (click, desk) =>
    openForm(click, desk, 'note', (item) => noteModal({ case: item }, click.messages), { claims: false }),
  submit(submission, desk) {
    const text = submission.values.text('note');
    if (text === '') return { kind: 'errors', errors: { note: submission.messages.errors.textMissing } };
    return answerForm(step(submission, desk, { type: 'note', text }), submission, ['note']);
  },
};
