import { putThreadNote } from '../../app/tell-thread.ts';
import { showCard } from '../../app/want-card.ts';
import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';

/** Puts the history of a case into its thread, once per version; who asks twice finds it there. */
export const timeline: Gesture = {
  actionId: 'case.timeline',
  press(click, desk) {
    const item = desk.store.read.cases.get(click.caseId);
    if (item === undefined) return afterClick({ kind: 'no_such_case' }, click);
    desk.store.write((tx) => {
      if (tx.cards.get(item.id)?.ts == null) showCard(tx, item);
      putThreadNote(tx, item, `timeline:${item.id}:${item.version}`, { kind: 'timeline' }, desk.clock.now());
    });
    desk.onSend();
    return undefined;
  },
};
