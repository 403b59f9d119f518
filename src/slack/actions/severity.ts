import { severityModal } from '../../cards/modals/severity-modal.ts';
import { SEVERITIES } from '../../domain/catalogue/severity.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Raises or lowers the severity of a case, with a reason. */
export const severity: Gesture = {
  actionId: 'case.severity',
  press: (click, desk) =>
    openForm(click, desk, 'severity', (item) => severityModal({ case: item }, click.messages), { claims: false }),
  submit(submission, desk) {
    const { values, messages } = submission;
    const chosen = values.choice('severity');
    const to = SEVERITIES.find((it) => it === chosen);
    if (to === undefined) return { kind: 'errors', errors: { severity: messages.errors.choiceMissing } };
    const outcome = step(submission, desk, { type: 'severity', to, note: values.text('note') });
    // What may be missing is the reason.
    return answerForm(outcome, submission, ['note', 'severity']);
  },
};
