import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { RuleAnswer } from '../../domain/detection/explain-order.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import type { SilenceGlance } from './why-not-view.ts';
import { whyLimitLines } from './why-rule-lines.ts';

/** What stands behind a case beside its own row. */
export interface WhyCaseView {
  /** What its rule says of the order now; absent where others opened it, or it is about no order. */
  readonly rule?: RuleAnswer;
  /** Types on its order that it keeps silent. */
  readonly mutes: readonly CaseCode[];
  readonly silence?: SilenceGlance;
}

/** The limits behind a case, what would change its answer, what it keeps silent and what keeps it silent. */
export function whyCaseLines(
  { rule, mutes, silence }: WhyCaseView,
  messages: Messages,
  pen: Pen<SafeMrkdwn>,
): readonly SafeMrkdwn[] {
  const { whys, exceptions } = messages;
  return [
    ...(rule === undefined ? [] : whyLimitLines(rule, messages, pen)),
    rule === undefined || rule.answer.findings.length === 0 ? own('') : whys.clearsWhen(pen, rule.code),
    rule?.ahead === undefined || rule.answer.findings.length === 0 ? own('') : whys.ahead(pen, rule.ahead, rule.code),
    mutes.length === 0
      ? pen.ours(whys.mutesNothing)
      : whys.mutes(
          pen,
          mutes.map((code) => typeName(exceptions, code)),
        ),
    silence === undefined ? own('') : whys.silenced(pen, silence.untilAt, silence.by, silence.reason),
  ];
}
