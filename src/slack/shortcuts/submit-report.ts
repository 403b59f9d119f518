import type { ReportCase, ReportOutcome } from '../../app/report-case.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Role } from '../../domain/case/rights.ts';
import { isExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import type { FormValues } from '../form-values.ts';
import type { SubmitAnswer } from '../gesture.ts';
import type { KnownPerson } from '../people.ts';

/** A report form that was sent. */
export interface SentReport {
  readonly person: KnownPerson;
  readonly roles: readonly Role[];
  readonly messages: Messages;
  readonly values: FormValues;
  readonly key: string;
}

/** What the form is answered, and the case that the reporter is told of when it was accepted. */
export type AnsweredReport =
  | { readonly kind: 'errors'; readonly answer: Extract<SubmitAnswer, { kind: 'errors' }> }
  | { readonly kind: 'accepted'; readonly outcome: Extract<ReportOutcome, { readonly case: Case }> };

/** Reads the form, reports, and says at each field what is wrong with it; what was typed stays. */
export function submitReport({ person, roles, messages, values, key }: SentReport, report: ReportCase): AnsweredReport {
  const { errors, reports, locale } = messages;
  const pen = plainPen(locale);
  const [order, code, note] = [values.text('order'), values.choice('code'), values.text('note')];
  if (order === '') return refuse('order', errors.textMissing);
  if (code === undefined) return refuse('code', errors.choiceMissing);
  if (!isExceptionCode(code)) return refuse('code', errors.choiceGone);
  if (note === '') return refuse('note', errors.textMissing);
  const outcome = report({ actor: { id: person.id, roles }, order, code, note, key });
  switch (outcome.kind) {
    case 'no_role':
      return refuse('order', reports.notAllowed);
    case 'no_order':
      return refuse('order', errors.unknownOrder(pen, order));
    case 'several_orders':
      return refuse('order', reports.severalOrders(pen, order, outcome.numbers));
    default:
      return { kind: 'accepted', outcome };
  }
}

function refuse(field: 'order' | 'code' | 'note', error: string): AnsweredReport {
  return { kind: 'errors', answer: { kind: 'errors', errors: { [field]: error } } };
}
