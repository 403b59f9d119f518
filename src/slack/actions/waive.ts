import { stepsAgainst } from '../../app/required-steps.ts';
import { noteModal } from '../../cards/modals/note-modal.ts';
import { OVERRIDE_FIELD } from '../../cards/modals/open-steps-fields.ts';
import type { Case } from '../../domain/case/case.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** A person answers for remedies that no event has verified; the reason is kept. */
export const waive: Gesture = {
  actionId: 'case.waive',
  press(click, desk) {
    const draw = (item: Case) =>
      noteModal({ case: item, openSteps: stepsAgainst(desk.store.read, item, 'waive') }, click.messages, 'waive');
    return openForm(click, desk, 'waive', draw, { claims: false });
  },
  submit(submission, desk) {
    const { values, messages } = submission;
    const note = values.text('note');
    if (note === '') return { kind: 'errors', errors: { note: messages.errors.textMissing } };
    const override = values.text(OVERRIDE_FIELD);
    const outcome = step(submission, desk, { type: 'waive', note, ...(override === '' ? {} : { override }) });
    return answerForm(outcome, submission, values.fields);
  },
};
