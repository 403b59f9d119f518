import { slackPen } from '../../cards/kit/slack-pen.ts';
import { notice } from '../../cards/notice.ts';
import { knownName } from '../../i18n/name-of.ts';
import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Takes back what this person did last on a case, while nothing of it has left the house; says what that was. */
export const undo: Gesture = {
  actionId: 'case.undo',
  press: (click, desk) =>
    afterClick(step(click, desk, { type: 'undo' }), click, (item) => {
      const { life, locale } = click.messages;
      const what = knownName(life.steps, item.undone?.what ?? '') ?? life.anyStep;
      return () => click.tell(notice(life.undone(slackPen(locale), what)));
    }),
};
