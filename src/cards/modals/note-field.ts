import type { InputBlock } from '@slack/types';
import type { Messages } from '../../i18n/messages.ts';
import { plainTextInput } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';

/** Longest note of a form, so that it also fits into a later form's metadata. */
export const NOTE_MAX = 1000;

/** The field for a few words of one's own. */
export function noteField({ modals }: Messages, optional: boolean): InputBlock {
  const element = plainTextInput({ actionId: INPUT_ACTION, multiline: true, max: NOTE_MAX });
  return input('note', modals.fields.note, element, { optional, hint: modals.hints.note });
}
