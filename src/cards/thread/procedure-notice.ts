import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import { type Step, wordsOf } from '../../domain/procedures/procedure.ts';
import type { ProcedureChanges } from '../../domain/procedures/procedure-changes.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import { button } from '../kit/elements.ts';
import { actions, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import type { Rendered } from '../rendered.ts';

/** Action id of "I have read it"; its value is JSON `{"code":…,"version":…}`. */
export const CONFIRM_PROCEDURE_ACTION = 'procedure.confirm';

/** A procedure that changed: which version is to be read, and what is new in it. */
export interface ProcedureNotice {
  readonly code: CaseCode;
  readonly version: string;
  readonly changes: ProcedureChanges;
}

const STEPS_SHOWN = 10;

/** Asks to read what changed in a procedure and to confirm it. */
export function procedureNotice({ code, version, changes }: ProcedureNotice, messages: Messages): Rendered {
  const { notice } = messages.procedures;
  const pen = slackPen(messages.locale);
  const said = notice.summary(pen, typeName(messages.exceptions, code));
  const parts = (['added', 'changed', 'removed'] as const).flatMap((part) => {
    const steps = changes[part];
    return steps.length === 0 ? [] : [section(listed(notice[part], steps, messages, pen))];
  });
  return {
    text: pen.words`${said} – ${pen.ours(notice.ask)}`,
    blocks: [
      section([pen.words`*${said}*`, pen.ours(notice.ask)]),
      ...(parts.length === 0 ? [section(pen.ours(notice.onlyOrder))] : parts),
      actions(
        [
          button({
            text: notice.confirm,
            actionId: CONFIRM_PROCEDURE_ACTION,
            value: JSON.stringify({ code, version }),
            style: 'primary',
          }),
        ],
        `procedure:${version}`,
      ),
    ],
  };
}

function listed(
  title: string,
  steps: readonly Step[],
  { procedures, locale }: Messages,
  pen: Pen<SafeMrkdwn>,
): readonly SafeMrkdwn[] {
  const shown = steps.slice(0, STEPS_SHOWN).map((step) => {
    const words = wordsOf(step, locale);
    const required = step.required ? pen.words` (${pen.ours(procedures.checklist.required)})` : pen.ours('');
    const caution =
      words.caution === undefined ? pen.ours('') : pen.words` – ⚠️ ${pen.text(words.caution, LIMITS.quote)}`;
    return pen.words`• ${pen.text(words.title)}${required}${caution}`;
  });
  const rest = steps.length - shown.length;
  return [pen.words`*${pen.ours(title)}*`, ...shown, ...(rest > 0 ? [procedures.notice.more(pen, rest)] : [])];
}
