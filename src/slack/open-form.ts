import type { RenderedModal } from '../cards/rendered.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseAction } from '../domain/case/transitions.ts';
import { afterClick } from './answer-outcome.ts';
import type { Desk } from './desk.ts';
import type { Afterwards, Click } from './gesture.ts';
import { refuseForm } from './refuse-form.ts';
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
  const refused = refuseForm(click, item, action, desk);
  if (refused !== undefined) return afterClick(refused, click);
  if (!claims || item.status !== 'open') return () => click.open(draw(item));
  return afterClick(step(click, desk, { type: 'claim' }), click, (claimed) => () => click.open(draw(claimed)));
}
