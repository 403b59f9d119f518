import { whyCaseView } from '../../app/explain/why-case-view.ts';
import { caseView } from '../../app/views/case-view.ts';
import { caseAnswer } from '../../cards/lookup/case-answer.ts';
import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';

/** Tells one person why there is this case: what was seen, how it was graded, who found it. */
export const why: Gesture = {
  actionId: 'case.why',
  press(click, desk) {
    const tx = desk.store.read;
    const item = tx.cases.get(click.caseId);
    if (item === undefined) return afterClick({ kind: 'no_such_case' }, click);
    const answer = caseAnswer(
      { ...caseView(tx, item, desk.effectsOn), why: whyCaseView(tx, item, desk.clock.now(), desk.policy) },
      click.messages,
    );
    return () => click.tell(answer);
  },
};
