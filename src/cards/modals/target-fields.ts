import type { InputBlock } from '@slack/types';
import type { Case } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import { option, plainTextInput, staticSelect } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';

/** Another case that can be chosen. */
export type OfferedCase = Pick<Case, 'id' | 'code'>;

const ID_MAX = 20;

/** The fields to choose another case: `target` among the order's own, if it has others, or `target_id` by its number. */
export function targetFields(
  others: readonly OfferedCase[],
  messages: Messages,
  it: { readonly optional: boolean; readonly hint: string },
): readonly InputBlock[] {
  const { life, modals, exceptions, locale } = messages;
  const pen = plainPen(locale);
  const options = others.map(({ id, code }) => option(life.caseOption(pen, id, typeName(exceptions, code)), id));
  const initial = it.optional || options.length !== 1 ? {} : { initial: others[0]?.id ?? '' };
  const typed = plainTextInput({ actionId: INPUT_ACTION, max: ID_MAX, placeholder: 'EX-' });
  return [
    ...(options.length === 0
      ? []
      : [
          input(
            'target',
            life.fields.target,
            staticSelect({ actionId: INPUT_ACTION, placeholder: modals.choose, options, ...initial }),
            { optional: true },
          ),
        ]),
    input('target_id', life.fields.target_id, typed, { optional: true, hint: it.hint }),
  ];
}
