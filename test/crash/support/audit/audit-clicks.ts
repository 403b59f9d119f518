import { findPerson } from '../../../../simulator/slack/workspace.ts';
import type { Errand } from '../desk.ts';
import type { Ledger } from '../open-ledger.ts';

/** Every errand left the steps of its clicks in the history, each once, in order and under the right name. */
export function auditClicks(ledger: Ledger, errands: readonly Errand[]): readonly string[] {
  return errands.flatMap((errand) => {
    const steps = ledger
      .all<{ by: string; type: string; orderId: string }>(
        `select "by", type, order_id as orderId from case_events join cases on cases.id = case_events.case_id
         where "by" like 'U0%' order by case_events.seq`,
      )
      .filter(({ orderId }) => orderId === errand.trouble.orderId)
      .map(({ by, type }) => `${by} ${type}`)
      .join(', ');
    const wanted = wantedSteps(errand).join(', ');
    return steps === wanted ? [] : [`${errand.trouble.number}: wanted "${wanted}", found "${steps}"`];
  });
}

function wantedSteps({ kind, first, second }: Errand): readonly string[] {
  const [one, other] = [findPerson(first)?.id, findPerson(second)?.id];
  switch (kind) {
    case 'hand_on':
      return [`${one} claimed`, `${one} released`, `${other} claimed`];
    case 'refund':
      return [`${one} claimed`, `${one} steps_overridden`, `${one} remedy_added`];
    case 'remind':
      return [`${one} claimed`, `${one} follow_up_planned`];
  }
}
