import type { Case } from '../../domain/case/case.ts';
import type { RemedyState } from '../../domain/case/remedy.ts';
import { optionsOf } from '../../domain/contact/offers.ts';
import type { ContactStage } from '../../domain/contact/templates.ts';

const NOT_DONE: ReadonlySet<RemedyState> = new Set(['proposed', 'rejected', 'refused', 'withdrawn']);

/** What a message to the customer is most likely to tell now. An order that is only kept back is not mended yet. */
export function stageOf(item: Case): ContactStage {
  if (item.status === 'solved' || item.status === 'closed') return 'closed';
  if (item.remedies.some(({ resolution, state }) => resolution !== 'HOLD' && !NOT_DONE.has(state)))
    return 'action_taken';
  return item.consent === undefined && optionsOf(item.code).length > 0 ? 'options' : 'detected';
}
