import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { type WarningLine, warningLine } from '../home/warnings-section.ts';
import { section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import type { Rendered } from '../rendered.ts';

const SHOWN = 10;

/** Calls an owner once a day: more is coming on their orders, a line each. */
export function comingCall(
  { to, lines }: { readonly to: PersonId; readonly lines: readonly WarningLine[] },
  messages: Messages,
): Rendered {
  const { warnings, cards } = messages;
  const pen = slackPen(messages.locale);
  const rest = lines.length - SHOWN;
  return {
    text: warnings.yoursSummary(pen, lines.length),
    blocks: [
      section([
        pen.words`${pen.person(to)}: *${pen.ours(warnings.yours)}*`,
        ...lines.slice(0, SHOWN).map((line) => warningLine(line, messages, pen)),
        ...(rest > 0 ? [cards.more(pen, rest)] : []),
      ]),
    ],
  };
}
