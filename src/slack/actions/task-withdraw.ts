import { slackPen } from '../../cards/kit/slack-pen.ts';
import { notice } from '../../cards/notice.ts';
import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Takes back what a department was asked, from the form that asks. */
export const taskWithdraw: Gesture = {
  actionId: 'task.withdraw',
  press: (click, desk) =>
    afterClick(step(click, desk, { type: 'task_withdraw', id: click.extra.task ?? '' }), click, (item) => () => {
      const { tasks, locale } = click.messages;
      return click.tell(notice(tasks.takenBack(slackPen(locale), item.id)));
    }),
};
