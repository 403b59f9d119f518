import type { SectionBlock } from '@slack/types';
import type { Messages } from '../../i18n/messages.ts';
import { actionId } from '../action-ids.ts';
import { caseRow } from '../case-row.ts';
import { caseValue } from '../case-value.ts';
import type { CaseLine } from '../case-view.ts';
import { button } from '../kit/elements.ts';

/** A case that nobody has: claimed in one click by whoever may; others open it. */
export function boardRow(line: CaseLine, messages: Messages, place: string, claims: readonly string[]): SectionBlock {
  const item = line.case;
  if (!claims.includes(item.route.team)) return caseRow(line, messages, place);
  const text = messages.actions.buttons.claim;
  return caseRow(
    line,
    messages,
    place,
    button({ text, actionId: actionId('claim'), value: caseValue(item), label: `${text} ${item.id}` }),
  );
}
