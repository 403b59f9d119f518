import { routeAs } from '../../app/route-as.ts';
import { otherCases } from '../../app/views/other-cases.ts';
import { judgeModal } from '../../cards/modals/judge-modal.ts';
import { EXCEPTION_TYPES, type ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Desk } from '../desk.ts';
import type { Gesture, Submission, SubmitAnswer } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { readTarget } from '../read-target.ts';
import { step } from '../step.ts';

/** Writes down what looking into a case showed: it is real, false, the same as another one, or of another type. */
export const confirm: Gesture = {
  actionId: 'case.confirm',
  press: (click, desk) =>
    openForm(
      click,
      desk,
      'confirm',
      (item) => judgeModal({ case: item, others: otherCases(desk.store.read, item) }, click.messages),
      { claims: false },
    ),
  submit(submission, desk) {
    const { values, messages } = submission;
    const note = values.text('note');
    const outcome = values.choice('outcome');
    switch (outcome) {
      case 'confirmed':
      case 'false_positive':
        return answerForm(step(submission, desk, { type: 'confirm', outcome, note }), submission, ['outcome', 'note']);
      case 'duplicate': {
        const of = readTarget(values);
        const command = { type: 'confirm', outcome, note, ...(of === undefined ? {} : { of: of.id }) } as const;
        return answerForm(step(submission, desk, command), submission, [of?.field ?? 'outcome', 'note']);
      }
      case 'other_type': {
        const code = values.choice('code');
        if (code === undefined || !Object.hasOwn(EXCEPTION_TYPES, code))
          return { kind: 'errors', errors: { code: messages.life.errors.codeMissing } };
        return retype(submission, desk, code as ExceptionCode, note);
      }
      default:
        return { kind: 'errors', errors: { outcome: messages.errors.choiceMissing } };
    }
  },
};

/** The case goes where its type belongs; an owner who does not handle cases there gives it back. */
function retype(submission: Submission, desk: Desk, code: ExceptionCode, note: string): SubmitAnswer {
  const outcome = step(submission, desk, (item, tx) => {
    const route = routeAs(tx, desk.policy, item, code, desk.clock.now());
    const stays = desk.isHandler(item.owner ?? submission.person.id, route.team);
    return {
      command: { type: 'confirm', outcome: 'other_type', code, note },
      around: { retyped: { route, ownerStays: stays } },
    };
  });
  return answerForm(outcome, submission, ['code', 'note']);
}
