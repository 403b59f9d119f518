import type { InputBlock } from '@slack/types';
import type { Case } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { OUTCOMES } from '../../i18n/words/life-words.ts';
import { actionId } from '../action-ids.ts';
import { option, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import type { RenderedModal } from '../rendered.ts';
import { codeSelect } from './code-select.ts';
import { type FormView, form } from './form.ts';
import { noteField } from './note-field.ts';
import { type OfferedCase, targetFields } from './target-fields.ts';

/** A case that somebody has looked into. */
export interface JudgeForm extends FormView {
  readonly case: Pick<Case, 'id' | 'version' | 'code'>;
  /** Other live cases of its order. */
  readonly others: readonly OfferedCase[];
}

/**
 * The form to say what looking into a case showed (contract 9): `outcome`, `code?` for another type, `target?` or
 * `target_id?` for a duplicate, `note`.
 */
export function judgeModal(view: JudgeForm, messages: Messages): RenderedModal {
  const { life, modals } = messages;
  return form({
    view,
    callbackId: actionId('confirm'),
    title: life.titles.confirm,
    submit: life.submits.confirm,
    close: modals.cancel,
    blocks: [
      outcomeField(messages),
      input('code', life.fields.code, codeSelect(messages, { without: view.case.code }), {
        optional: true,
        hint: life.hints.code,
      }),
      ...targetFields(view.others, messages, { optional: true, hint: life.hints.duplicate }),
      noteField(messages, true),
    ],
  });
}

function outcomeField({ life, modals }: Messages): InputBlock {
  const options = OUTCOMES.map((outcome) => option(life.outcomes[outcome], outcome));
  const element = staticSelect({
    actionId: INPUT_ACTION,
    placeholder: modals.choose,
    options,
    initial: 'confirmed',
  });
  return input('outcome', life.fields.outcome, element);
}
