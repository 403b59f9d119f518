import { stepsAgainst } from '../../app/required-steps.ts';
import { noteModal } from '../../cards/modals/note-modal.ts';
import { OVERRIDE_FIELD } from '../../cards/modals/open-steps-fields.ts';
import { openRemedies } from '../../domain/case/case.ts';
import { afterClick, answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/**
 * Ends a case in one click; with required steps open it asks why. Refused while the world owes an answer to one of its
 * remedies.
 */
export const close: Gesture = {
  actionId: 'case.close',
  press(click, desk) {
    const item = desk.store.read.cases.get(click.caseId);
    const openSteps = item === undefined ? [] : stepsAgainst(desk.store.read, item, 'close');
    if (item === undefined || openSteps.length === 0 || openRemedies(item).length > 0)
      return afterClick(step(click, desk, { type: 'close', note: '' }), click);
    const draw = () => noteModal({ case: item, openSteps }, click.messages, 'close');
    return openForm(click, desk, 'close', draw, { claims: false });
  },
  submit(submission, desk) {
    const { values } = submission;
    const override = values.text(OVERRIDE_FIELD);
    const reason = override === '' ? {} : { override };
    const outcome = step(submission, desk, { type: 'close', note: values.text('note'), ...reason });
    return answerForm(outcome, submission, [OVERRIDE_FIELD, 'note']);
  },
};
