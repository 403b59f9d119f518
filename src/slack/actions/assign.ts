import { assignModal } from '../../cards/modals/assign-modal.ts';
import type { PersonId } from '../../domain/ids.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Gives a case to somebody who handles cases of its team; they are told once. */
export const assign: Gesture = {
  actionId: 'case.assign',
  press: (click, desk) =>
    openForm(click, desk, 'assign', (item) => assignModal({ case: item }, click.messages), { claims: false }),
  submit(submission, desk) {
    const { values, messages, caseId } = submission;
    const to = values.person('assignee') as PersonId | undefined;
    if (to === undefined) return { kind: 'errors', errors: { assignee: messages.errors.choiceMissing } };
    const team = desk.store.read.cases.get(caseId)?.route.team;
    if (!desk.isHandler(to, team)) {
      return {
        kind: 'errors',
        errors: { assignee: messages.errors.cannotHandle(plainPen(messages.locale, desk.nameOf), to) },
      };
    }
    return answerForm(step(submission, desk, { type: 'assign', to, note: values.text('note') }), submission, [
      'assignee',
      'note',
    ]);
  },
};
