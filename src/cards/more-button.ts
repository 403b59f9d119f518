import type { Button } from '@slack/types';
import type { Case } from '../domain/case/case.ts';
import type { Messages } from '../i18n/messages.ts';
import { actionId } from './action-ids.ts';
import { caseValue } from './case-value.ts';
import { button } from './kit/elements.ts';

/** The button that opens everything that is possible with a case. */
export function moreButton(item: Pick<Case, 'id' | 'version'>, { actions }: Messages): Button {
  return button({
    text: actions.buttons.more,
    actionId: actionId('more'),
    value: caseValue(item),
    label: `${actions.buttons.more} ${item.id}`,
  });
}
