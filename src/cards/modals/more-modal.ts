import type { SectionBlock } from '@slack/types';
import type { CaseAction } from '../../domain/case/transitions.ts';
import { allowedNow, TRANSITIONS } from '../../domain/case/transitions.ts';
import type { Messages } from '../../i18n/messages.ts';
import { actionId, type CardAction } from '../action-ids.ts';
import { cardHeader } from '../card/card-header.ts';
import { cardLines } from '../card/card-lines.ts';
import { caseValue } from '../case-value.ts';
import type { CaseView } from '../case-view.ts';
import { button } from '../kit/elements.ts';
import { context, divider, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn, plain } from '../kit/texts.ts';
import type { RenderedModal } from '../rendered.ts';
import { type FormView, form } from './form.ts';

const READINGS = ['timeline', 'why'] as const;

/** Everything that is possible with a case now, each with what it does. `allowed` narrows it to what this person may do. */
export function moreModal(
  view: CaseView & Omit<FormView, 'case'>,
  messages: Messages,
  allowed: readonly CaseAction[] = TRANSITIONS[view.case.status],
): RenderedModal {
  const { modals } = messages;
  const pen = slackPen(messages.locale);
  const possible = allowedNow(view.case).filter((action) => allowed.includes(action));
  const row = (action: CardAction) => actionRow(view, messages, action);
  return form({
    view,
    callbackId: actionId('more'),
    title: modals.titles.more,
    close: modals.done,
    blocks: [
      header(cardHeader(view.case, { first: messages })),
      context(cardLines(view, messages, pen).slice(0, 4).map(mrkdwn)),
      divider(),
      ...(possible.length === 0 ? [context([plain(modals.nothingPossible)])] : possible.map(row)),
      ...READINGS.map(row),
    ],
  });
}

function actionRow({ case: item }: CaseView, { actions, locale }: Messages, action: CardAction): SectionBlock {
  const pen = slackPen(locale);
  const text = pen.words`*${pen.ours(actions.buttons[action])}*\n${pen.ours(actions.meanings[action])}`;
  const accessory = button({
    text: actions.buttons[action],
    actionId: actionId(action),
    value: caseValue(item),
    label: `${actions.buttons[action]} ${item.id}`,
  });
  return section(text, accessory, `more:${action}`);
}
