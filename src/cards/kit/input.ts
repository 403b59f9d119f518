import type { InputBlock, InputBlockElement } from '@slack/types';
import { LIMITS } from './limits.ts';
import { plain } from './texts.ts';

/** The action id of every input: its block's id names the field (contract 9). */
export const INPUT_ACTION = 'value';

/** One field of a form. What was typed survives an update of the view while field and element stay the same. */
export function input(
  field: string,
  label: string,
  element: InputBlockElement,
  it: { readonly optional?: boolean; readonly hint?: string } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: field,
    label: plain(label, LIMITS.inputLabel),
    element,
    ...(it.optional === undefined ? {} : { optional: it.optional }),
    ...(it.hint === undefined ? {} : { hint: plain(it.hint, LIMITS.inputLabel) }),
  };
}
