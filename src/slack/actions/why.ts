import { whyCaseView } from '../../app/explain/why-case-view.ts';
import { caseView } from '../../app/views/case-view.ts';
import { caseAnswer } from '../../cards/lookup/case-answer.ts';
import type { Gesture } from '../gesture.ts';
import { readCase } from '../read-case.ts';

/** Tells one person why there is this case: what was seen, how it was graded, who found it. */
export const why: Gesture = {
  actionId: 'case.why',
  press: (click, desk) =>
    readCase(click, desk, (item) => {
      const tx = desk.store.read;
      const why = whyCaseView(tx, item, desk.clock.now(), desk.policy);
      const answer = caseAnswer({ ...caseView(tx, item, desk.effectsOn), why }, click.messages);
      return () => click.tell(answer);
    }),
};
