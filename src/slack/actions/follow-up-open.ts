import { caseView } from '../../app/views/case-view.ts';
import { caseAnswer } from '../../cards/lookup/case-answer.ts';
import type { Gesture } from '../gesture.ts';

/** Shows the case of a reminder to the one who asks. */
export const followUpOpen: Gesture = {
  actionId: 'followup.open',
  press(click, desk) {
    const tx = desk.store.read;
    const item = tx.cases.get(click.caseId);
    if (item === undefined) return undefined;
    const answer = caseAnswer(caseView(tx, item, desk.effectsOn), click.messages);
    return () => click.tell(answer);
  },
};
