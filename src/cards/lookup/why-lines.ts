import type { Case } from '../../domain/case/case.ts';
import { exceptionType } from '../../domain/catalogue/exception-types.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeMeaning } from '../../i18n/type-name.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { evidenceLines } from './evidence-lines.ts';

/** Why there is a case and why it is as severe and urgent as it is, in paragraphs. */
export function whyLines(item: Case, messages: Messages, pen: Pen<SafeMrkdwn>): readonly (readonly SafeMrkdwn[])[] {
  const { exceptions, catalogue, lookups } = messages;
  const words = lookups.case;
  return [
    [
      pen.words`*${pen.ours(words.why)}*`,
      pen.words`${pen.text(item.code, 60)}: ${pen.ours(typeMeaning(exceptions, item.code))}`,
      pen.join(
        [words.foundBy(pen, item.detector), pen.ours(item.findingTrue ? words.stillTrue : words.noLongerTrue)],
        ' · ',
      ),
    ],
    [pen.words`*${pen.ours(words.seen)}*`, ...evidenceLines(item.evidence, messages, pen)],
    [
      words.severity(pen, catalogue.severities[item.severity], item.factors),
      words.priority(pen, catalogue.priorities[item.priority], item.deadlineAt),
      words.department(pen, catalogue.departments[exceptionType(item.code).department]),
    ],
  ];
}
