import { caseView } from '../../app/views/case-view.ts';
import { caseAnswer } from '../../cards/lookup/case-answer.ts';
import type { Gesture } from '../gesture.ts';
import { readCase } from '../read-case.ts';

/** Shows the case of a reminder to the one who asks. */
export const followUpOpen: Gesture = {
  actionId: 'followup.open',
  press: (click, desk) =>
    readCase(click, desk, (item) => {
      const answer = caseAnswer(caseView(desk.store.read, item, desk.effectsOn), click.messages);
      return () => click.tell(answer);
    }),
};
