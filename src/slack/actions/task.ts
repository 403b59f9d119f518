import { taskAskModal, WAIT } from '../../cards/modals/task-ask-modal.ts';
import type { Case } from '../../domain/case/case.ts';
import { ANSWER_KINDS, type AnswerKind } from '../../domain/case/task.ts';
import { DEPARTMENTS, type Department, exceptionType } from '../../domain/catalogue/exception-types.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Desk } from '../desk.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Departments have half a working day, unless whoever asks says otherwise. */
const DUE_AFTER_MS = 4 * 3_600_000;
const QUARTER_MS = 15 * 60_000;
const FIELDS = ['ask', 'department', 'kind', 'due', 'wait'] as const;

/** Asks a department for something by a time, in its channel; claims an unclaimed case. */
export const task: Gesture = {
  actionId: 'case.task',
  press: (click, desk) =>
    openForm(click, desk, 'task', (item) => taskAskModal({ case: item, ...firstChoice(item, desk) }, click.messages), {
      claims: true,
    }),
  submit(submission, desk) {
    const { values, messages, key } = submission;
    const item = desk.store.read.cases.get(submission.caseId);
    if (item === undefined) return answerForm({ kind: 'no_such_case' }, submission, FIELDS);
    const ask = values.text('ask');
    if (ask === '') return { kind: 'errors', errors: { ask: messages.errors.textMissing } };
    const dueAt = values.time('due');
    if (dueAt === undefined) return { kind: 'errors', errors: { due: messages.errors.dateMissing } };
    const department = oneOf(DEPARTMENTS, values.choice('department')) ?? departmentOf(item);
    const answerKind: AnswerKind = oneOf(ANSWER_KINDS, values.choice('kind')) ?? 'text';
    const command = {
      type: 'task',
      // The form's own identity makes the task's, so that a repeat is the same one.
      id: `tk_${key.slice(-27)}`,
      department,
      ask,
      answerKind,
      dueAt,
      channel: desk.policy.departmentChannel(department) ?? item.route.channel,
      ...(values.choices('wait').includes(WAIT) ? { wait: true as const } : {}),
    } as const;
    return answerForm(step(submission, desk, command), submission, FIELDS);
  },
};

function firstChoice(item: Case, { policy, clock }: Desk) {
  const due = policy.afterWork(item.route.team, clock.now(), DUE_AFTER_MS);
  return { department: departmentOf(item), dueAt: Math.ceil(due / QUARTER_MS) * QUARTER_MS };
}

function departmentOf({ code }: Case): Department {
  return exceptionType(code).department;
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((it) => it === value);
}
