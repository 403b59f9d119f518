import { procedureOfCase } from '../../app/required-steps.ts';
import { CHECKLIST_ACTION, checklistModal, evidenceField } from '../../cards/modals/checklist-modal.ts';
import type { Case } from '../../domain/case/case.ts';
import { evidenceProblems, tickedByHand } from '../../domain/procedures/checklist.ts';
import { type Procedure, STAGES } from '../../domain/procedures/procedure.ts';
import { answerForm } from '../answer-outcome.ts';
import type { FormValues } from '../form-values.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Ticks the steps of a case's procedure, with what has to be given with them; ticking claims an unclaimed case. */
export const checklist: Gesture = {
  actionId: CHECKLIST_ACTION,
  press: (click, desk) =>
    openForm(
      click,
      desk,
      'checklist',
      (item) =>
        checklistModal(
          { case: item, procedure: procedureOfCase(desk.store.read, item) ?? { steps: [] } },
          click.messages,
        ),
      { claims: false },
    ),
  submit(submission, desk) {
    const { caseId, values, messages } = submission;
    const item = desk.store.read.cases.get(caseId);
    const procedure = item === undefined ? undefined : procedureOfCase(desk.store.read, item);
    if (item === undefined || procedure === undefined) return { kind: 'close_all' };
    const given = givenIn(values, procedure);
    const done = tickedByHand(procedure, item, tickedIn(values, item, given));
    const problems = evidenceProblems(procedure, item, done, given);
    if (problems.length > 0) {
      const errors = problems.map((it) => [evidenceField(it.step), messages.procedures.problems[it.problem]]);
      return { kind: 'errors', errors: Object.fromEntries(errors) };
    }
    const evidence = Object.fromEntries(Object.entries(given).filter(([id]) => done.includes(id)));
    return answerForm(step(submission, desk, { type: 'checklist', done, evidence }), submission, values.fields);
  },
};

/** What stands in the fields now; one that was emptied says so with ''. */
function givenIn({ fields, text }: FormValues, { steps }: Procedure): Readonly<Record<string, string>> {
  const asked = steps.filter(({ id }) => fields.includes(evidenceField(id)));
  return Object.fromEntries(asked.map(({ id }) => [id, text(evidenceField(id))]));
}

/** Whoever gives what a step asks for has done it, and need not tick it as well; a tick that was taken away stays away. */
function tickedIn({ choices }: FormValues, item: Case, given: Readonly<Record<string, string>>): readonly string[] {
  const wasDone = (id: string) => item.steps.some(({ step: done }) => done === id);
  const filled = Object.keys(given).filter((id) => given[id] !== '' && !wasDone(id));
  return [...new Set([...STAGES.flatMap((stage) => choices(stage)), ...filled])];
}
