import { caseView } from '../../app/views/case-view.ts';
import { moreModal } from '../../cards/modals/more-modal.ts';
import { forbids } from '../../domain/case/rights.ts';
import { CASE_ACTIONS } from '../../domain/case/transitions.ts';
import { actorOf } from '../actor-of.ts';
import type { Gesture } from '../gesture.ts';
import { readCase } from '../read-case.ts';

/** Opens everything that this person may do with a case now. */
export const more: Gesture = {
  actionId: 'case.more',
  press: (click, desk) =>
    readCase(click, desk, (item) => {
      const actor = actorOf(click.person, item.id, desk);
      const allowed = CASE_ACTIONS.filter((action) => forbids(actor, action, item.owner) === undefined);
      const modal = moreModal(caseView(desk.store.read, item, desk.effectsOn), click.messages, allowed);
      return () => click.open(modal);
    }),
};
