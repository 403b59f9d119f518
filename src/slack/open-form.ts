import type { RenderedModal } from '../cards/rendered.ts';
import type { Case } from '../domain/case/case.ts';
import { forbids } from '../domain/case/rights.ts';
import { allowedNow, type CaseAction } from '../domain/case/transitions.ts';
import { actorOf } from './actor-of.ts';
import { afterClick } from './answer-outcome.ts';
import type { Desk } from './desk.ts';
import type { Afterwards, Click } from './gesture.ts';
import { step } from './step.ts';

/**
 * Opens a form for an action, if this person may do it now. With `claims` an unclaimed case is claimed in the same click
 * (contract 9), so that two people never fill in the same form.
 */
export function openForm(
  click: Click,
  desk: Desk,
  action: CaseAction,
  draw: (item: Case) => RenderedModal,
  { claims }: { readonly claims: boolean },
): Afterwards {
  const item = desk.store.read.cases.get(click.caseId);
  if (item === undefined) return afterClick({ kind: 'no_such_case' }, click);
  const actor = actorOf(click.person, item.id, desk);
  const forbidden = forbids(actor, action, item.owner);
  if (forbidden === 'no_role')
    return afterClick({ kind: 'refused', refusal: { code: 'no_role', action }, case: item }, click);
  if (!allowedNow(item).includes(action)) {
    const { status } = item;
    return afterClick(
      { kind: 'refused', refusal: { code: 'not_now', action, status, allowed: allowedNow(item) }, case: item },
      click,
    );
  }
  if (forbidden === 'not_owner' && item.owner !== undefined) {
    return afterClick(
      { kind: 'refused', refusal: { code: 'not_owner', action, owner: item.owner }, case: item },
      click,
    );
  }
  if (!claims || item.status !== 'open') return () => click.open(draw(item));
  return afterClick(step(click, desk, { type: 'claim' }), click, (claimed) => () => click.open(draw(claimed)));
}
