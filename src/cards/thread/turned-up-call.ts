import type { Case } from '../../domain/case/case.ts';
import { isUndecided, turnUpDecision } from '../../domain/detection/turned-up.ts';
import type { Messages } from '../../i18n/messages.ts';
import { TURN_UP_ACTIONS, turnUpActionId } from '../action-ids.ts';
import { caseValue } from '../case-value.ts';
import { button } from '../kit/elements.ts';
import { actions, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import type { Rendered } from '../rendered.ts';

/**
 * Asks the owner what becomes of a parcel that turned up after its customer was helped otherwise: two buttons, until
 * somebody has decided. `undefined` where nothing turned up.
 */
export function turnedUpCall(item: Case, { turnedUp, locale }: Messages): Rendered | undefined {
  const { turnedUp: found } = item;
  if (found === undefined) return undefined;
  const pen = slackPen(locale);
  const said = turnedUp.said(pen, item.owner, found);
  const decision = turnUpDecision(item);
  const lines = decision === undefined ? [said] : [said, turnedUp.decided(pen, decision.by, decision.resolution)];
  if (!isUndecided(item)) return { text: said, blocks: [section(lines)] };
  const labels = { recall: found.delivered ? turnedUp.takeBack : turnedUp.recall, leave: turnedUp.leave };
  const buttons = TURN_UP_ACTIONS.map((action) =>
    button({ text: labels[action], actionId: turnUpActionId(action), value: caseValue(item) }),
  );
  return {
    text: said,
    blocks: [section([...lines, pen.ours(turnedUp.question)]), actions(buttons, `parcel:${item.id}:${item.version}`)],
  };
}
