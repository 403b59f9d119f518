import type { InputBlock } from '@slack/types';
import { clipText } from '../../i18n/format/clip-text.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainTextInput } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';

/** Longest note of a form, so that it also fits into a later form's metadata. */
export const NOTE_MAX = 1000;

/** The field for a few words of one's own; `initial` stands there already, clipped to what fits. */
export function noteField({ modals }: Messages, optional: boolean, initial = ''): InputBlock {
  const filled = initial === '' ? {} : { initial: clipText(initial, NOTE_MAX) };
  const element = plainTextInput({ actionId: INPUT_ACTION, multiline: true, max: NOTE_MAX, ...filled });
  return input('note', modals.fields.note, element, { optional, hint: modals.hints.note });
}
