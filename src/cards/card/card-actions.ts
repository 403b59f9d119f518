import type { ActionsBlock } from '@slack/types';
import { approvalId } from '../../domain/case/approval.ts';
import type { Case } from '../../domain/case/case.ts';
import { standingConsent } from '../../domain/case/standing-consent.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { actionId } from '../action-ids.ts';
import { inBoth, type Languages } from '../both.ts';
import { type ButtonRow, buttonsOf } from '../buttons.ts';
import { approvalValue, caseValue } from '../case-value.ts';
import { button, option, overflow } from '../kit/elements.ts';
import { actions } from '../kit/layout.ts';

/** The row of buttons of a card, new for every version (contract 9). */
export function cardActions(item: Case, languages: Languages): ActionsBlock {
  const consent = standingConsent(item);
  const row = consent === undefined ? buttonsOf(item) : chosenFirst(buttonsOf(item));
  const value = item.approval === undefined ? caseValue(item) : approvalValue(item, approvalId(item.approval));
  const labelOf = (action: (typeof row.menu)[number]) =>
    inBoth(
      languages,
      ({ actions: { buttons }, contacts, locale }) =>
        consent !== undefined && action === 'resolve' && row.buttons.includes(action)
          ? contacts.choseButton(plainPen(locale), consent.resolution)
          : buttons[action],
      ' · ',
    );
  const buttons = row.buttons.map((action) =>
    button({
      text: labelOf(action),
      actionId: actionId(action),
      value,
      ...(action === row.primary ? { style: 'primary' } : {}),
      label: `${labelOf(action)} ${item.id}`,
    }),
  );
  const menu = overflow(
    actionId('more'),
    row.menu.map((action) => option(labelOf(action), actionId(action))),
  );
  return actions([...buttons, menu], `case:${item.id}:${item.version}`);
}

/** What the customer chose is proposed first; a person decides it. Cases that offer no remedy now propose none. */
function chosenFirst(row: ButtonRow): ButtonRow {
  if (!row.buttons.includes('resolve')) return row;
  const others = row.buttons.filter((action) => action !== 'resolve');
  return { ...row, buttons: ['resolve', ...others], primary: 'resolve' };
}
