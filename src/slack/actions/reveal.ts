import { contactView, revealedUntil } from '../../app/views/contact-view.ts';
import { revealModal } from '../../cards/modals/reveal-modal.ts';
import { contactCard, contactReady } from '../../cards/reveal/contact-card.ts';
import type { Case } from '../../domain/case/case.ts';
import { forbids } from '../../domain/case/rights.ts';
import { actorOf } from '../actor-of.ts';
import { afterClick, answerForm } from '../answer-outcome.ts';
import type { Desk } from '../desk.ts';
import type { Afterwards, Click, Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/**
 * Shows a customer's contact data for five minutes to one person who says why (domain.md 12). The reason is kept before
 * anything is shown; what is shown is a message that only they see and that takes itself away.
 */
export const reveal: Gesture = {
  actionId: 'case.reveal',
  press(click, desk) {
    if (click.extra.reveal === 'hide') return () => click.remove();
    if (click.extra.reveal === 'show') return show(click, desk);
    // The answer stands where the case does, for whoever is there; for others in their own conversation with us.
    const draw = (item: Case) => {
      const { channel } = item.route;
      const meta = click.person.isInChannel(channel) ? { meta: { channel } } : {};
      return revealModal({ case: item, ...meta }, click.messages);
    };
    return openForm(click, desk, 'reveal', draw, { claims: false });
  },
  submit(submission, desk) {
    const { values, messages, tell } = submission;
    const reason = values.text('note');
    if (reason === '') return { kind: 'errors', errors: { note: messages.errors.textMissing } };
    const outcome = step(submission, desk, { type: 'reveal', reason });
    const answer = answerForm(outcome, submission, ['note']);
    if (outcome.kind !== 'done') return answer;
    return { ...answer, afterwards: () => tell(contactReady(outcome.case, messages)) };
  },
};

/** Authority comes from the history and from the role of now, never from the button. */
function show(click: Click, desk: Desk): Afterwards {
  const tx = desk.store.read;
  const item = tx.cases.get(click.caseId);
  if (item === undefined) return afterClick({ kind: 'no_such_case' }, click);
  const actor = actorOf(click.person, item.id, desk);
  const goneAt = revealedUntil(tx, item.id, click.person.id, desk.clock.now());
  if (goneAt === undefined || forbids(actor, 'reveal', item.owner) !== undefined)
    return () => click.replace(click.messages.reveals.over);
  const shown = contactCard({ case: item, contact: contactView(tx, item), goneAt }, click.messages);
  return async () => {
    await click.replace(shown);
    click.removeAfter(goneAt - desk.clock.now());
  };
}
