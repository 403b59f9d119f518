import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Messages } from '../../i18n/messages.ts';
import { header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import type { Rendered } from '../rendered.ts';

/** What switching rules off came to in one channel: cases that are gone, and cases that stay with whoever has them. */
export interface RulesOffView {
  readonly byCode: readonly { readonly code: CaseCode; readonly withdrawn: number; readonly kept: number }[];
}

const TYPES_SHOWN = 20;

/** The one message of a channel after rules were switched off. */
export function rulesOff({ byCode }: RulesOffView, messages: Messages): Rendered {
  const { rules, cards } = messages;
  const pen = slackPen(messages.locale);
  const shown = byCode.slice(0, TYPES_SHOWN);
  const rest = byCode.length - shown.length;
  return {
    text: rules.offSummary(
      pen,
      byCode.reduce((sum, { withdrawn }) => sum + withdrawn, 0),
    ),
    blocks: [
      header(rules.offTitle),
      section([
        ...shown.map(({ code, withdrawn, kept }) =>
          kept === 0
            ? rules.withdrawn(pen, withdrawn, code)
            : pen.join([rules.withdrawn(pen, withdrawn, code), rules.kept(pen, kept)], '; '),
        ),
        ...(rest > 0 ? [cards.more(pen, rest)] : []),
      ]),
    ],
  };
}
