import type { Case, FollowUp } from '../../domain/case/case.ts';
import type { Messages } from '../../i18n/messages.ts';
import { typeName } from '../../i18n/type-name.ts';
import { FOLLOW_UP_ACTIONS, followUpActionId } from '../action-ids.ts';
import { followUpValue } from '../case-value.ts';
import { button } from '../kit/elements.ts';
import { actions, context, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import { own } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { BotBlock, Rendered } from '../rendered.ts';

/** A follow-up that is due, or was answered. */
export interface ReminderView {
  readonly case: Pick<Case, 'id' | 'version' | 'code' | 'owner'>;
  readonly followUp: FollowUp;
  readonly orderNumber?: string;
  /** The case that goes on for it. */
  readonly goesOnWith?: string;
}

/**
 * The reminder of a follow-up in the thread of its case: it calls the owner (else who planned it) once and quotes what was
 * promised. Answered, it says so and has no buttons.
 */
export function reminder(view: ReminderView, messages: Messages): Rendered {
  const { threads, cards, exceptions, life } = messages;
  const { case: item, followUp } = view;
  const pen = slackPen(messages.locale);
  const words = threads.reminder;
  const whose = item.owner ?? followUp.by;
  const calls = followUp.state === 'reminded';
  const about = pen.join(
    [
      pen.words`${pen.ours(item.id)} ${pen.text(typeName(exceptions, item.code), 60)}`,
      view.orderNumber === undefined ? own('') : cards.order(pen, view.orderNumber),
    ],
    ' · ',
  );
  const blocks: BotBlock[] = [
    section([
      calls ? pen.words`${pen.person(whose)}: *${pen.ours(words.call)}*` : own(''),
      followUp.note === '' ? own('') : pen.words`“${pen.text(followUp.note, LIMITS.quote)}”`,
      about,
      view.goesOnWith === undefined ? own('') : life.thread.goesOnWith(pen, view.goesOnWith),
    ]),
    ...(calls ? [buttons(view, messages)] : [context([mrkdwn(answerOf(followUp, messages))])]),
  ];
  return { text: words.summary(pen, item.id, followUp.note), blocks };
}

function buttons({ case: item, followUp }: ReminderView, { threads }: Messages): BotBlock {
  const value = followUpValue(item, followUp.id);
  return actions(
    FOLLOW_UP_ACTIONS.map((action) =>
      button({
        text: threads.reminder[action],
        actionId: followUpActionId(action),
        value,
        ...(action === 'done' ? { style: 'primary' } : {}),
        label: `${threads.reminder[action]} ${item.id}`,
      }),
    ),
    `followup:${followUp.id}:${item.version}`,
  );
}

function answerOf(followUp: FollowUp, { threads, locale }: Messages) {
  const pen = slackPen(locale);
  return followUp.state === 'done'
    ? threads.reminder.doneBy(pen, followUp.doneBy, followUp.doneAt ?? followUp.dueAt)
    : threads.reminder.movedTo(pen, followUp.dueAt);
}
