import { putThreadNote } from '../../app/tell-thread.ts';
import { showCard } from '../../app/want-card.ts';
import type { Gesture } from '../gesture.ts';
import { readCase } from '../read-case.ts';

/** Puts the history of a case into its thread, once per version; who asks twice finds it there. */
export const timeline: Gesture = {
  actionId: 'case.timeline',
  press: (click, desk) =>
    readCase(click, desk, (item) => {
      desk.store.write((tx) => {
        if (tx.cards.get(item.id)?.ts == null) showCard(tx, item);
        putThreadNote(tx, item, `timeline:${item.id}:${item.version}`, { kind: 'timeline' }, desk.clock.now());
      });
      desk.onSend();
      return undefined;
    }),
};
