import { otherCases } from '../../app/views/other-cases.ts';
import { mergeModal } from '../../cards/modals/merge-modal.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { readTarget } from '../read-target.ts';
import { step } from '../step.ts';

/** Lets a case go on within another live one. */
export const merge: Gesture = {
  actionId: 'case.merge',
  press: (click, desk) =>
    openForm(
      click,
      desk,
      'merge',
      (item) => mergeModal({ case: item, others: otherCases(desk.store.read, item) }, click.messages),
      { claims: false },
    ),
  submit(submission, desk) {
    const { values, messages } = submission;
    const target = readTarget(values);
    if (target === undefined) return { kind: 'errors', errors: { target_id: messages.life.errors.targetMissing } };
    const outcome = step(submission, desk, { type: 'merge', into: target.id, note: values.text('note') });
    return answerForm(outcome, submission, [target.field, 'note']);
  },
};
