import type { Outcome } from '../app/change-case.ts';
import type { SafeMrkdwn } from '../cards/kit/safe-mrkdwn.ts';
import { slackPen } from '../cards/kit/slack-pen.ts';
import { refusalField } from '../cards/modals/refusal-field.ts';
import { notice } from '../cards/notice.ts';
import type { Case } from '../domain/case/case.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Pen } from '../i18n/pen.ts';
import { plainPen } from '../i18n/plain-pen.ts';
import type { Afterwards, Click, Submission, SubmitAnswer } from './gesture.ts';

/** After a click: what was done shows on the card; whoever was refused reads why. */
export function afterClick(outcome: Outcome, click: Click, then?: (item: Case) => Afterwards): Afterwards {
  if (outcome.kind === 'done' || outcome.kind === 'already' || outcome.kind === 'repeat') return then?.(outcome.case);
  return () => click.tell(notice(whyNot(outcome, click.caseId, click.messages)));
}

/**
 * After a form: accepted ones close, a repeat gets the same answer, a refusal stands at its field and what was typed stays.
 * `fields` are those that the form has; a refusal of the whole form goes to the first of them.
 */
export function answerForm(outcome: Outcome, submission: Submission, fields: readonly string[]): SubmitAnswer {
  const { messages, caseId } = submission;
  if (outcome.kind === 'done' || outcome.kind === 'already' || outcome.kind === 'repeat') return { kind: 'close_all' };
  const code =
    outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind === 'problem' ? outcome.problem.code : undefined;
  const field = (code === undefined ? undefined : refusalField(code, fields)) ?? fields[0];
  if (field === undefined) return { kind: 'close_all' };
  // Slack shows errors of a form as plain text.
  return { kind: 'errors', errors: { [field]: sayWhyNot(plainPen(messages.locale), outcome, caseId, messages) } };
}

type Refused = Exclude<Outcome, { kind: 'done' | 'already' | 'repeat' }>;

/** Why a step was not done, as a sentence of a message. */
export function whyNot(outcome: Refused, caseId: string, messages: Messages): SafeMrkdwn {
  return sayWhyNot(slackPen(messages.locale), outcome, caseId, messages);
}

function sayWhyNot<T extends string>(pen: Pen<T>, outcome: Refused, caseId: string, { errors, refusals }: Messages): T {
  switch (outcome.kind) {
    case 'no_such_case':
      return errors.unknownCase(pen, caseId);
    case 'refused':
      return refusals.refusal(pen, outcome.refusal);
    case 'problem':
      return refusals.effectProblem(pen, outcome.problem);
  }
}
