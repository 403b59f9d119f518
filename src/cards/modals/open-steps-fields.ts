import type { KnownBlock } from '@slack/types';
import { type Step, wordsOf } from '../../domain/procedures/procedure.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainTextInput } from '../kit/elements.ts';
import { INPUT_ACTION, input } from '../kit/input.ts';
import { section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { NOTE_MAX } from './note-field.ts';

/** The field that takes why a case goes on without its required steps. */
export const OVERRIDE_FIELD = 'override';

const STEPS_SHOWN = 10;

/** The required steps that are open, and the field for why it goes on without them; nothing where none is. */
export function openStepsFields(steps: readonly Step[], { procedures, locale }: Messages): readonly KnownBlock[] {
  if (steps.length === 0) return [];
  const pen = slackPen(locale);
  const { override, notice } = procedures;
  const shown = steps.slice(0, STEPS_SHOWN).map((step) => pen.words`☐ ${pen.text(wordsOf(step, locale).title)}`);
  const rest = steps.length - shown.length;
  return [
    section([pen.words`*${pen.ours(override.title)}*`, ...shown, ...(rest > 0 ? [notice.more(pen, rest)] : [])]),
    input(OVERRIDE_FIELD, override.label, plainTextInput({ actionId: INPUT_ACTION, multiline: true, max: NOTE_MAX }), {
      optional: true,
      hint: override.hint,
    }),
  ];
}
