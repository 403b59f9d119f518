import type { CaseView } from '../../cards/case-view.ts';
import { type Case, isLive } from '../../domain/case/case.ts';
import { progress } from '../../domain/procedures/progress.ts';
import type { Tx } from '../ports/store.ts';
import { procedureOfCase } from '../required-steps.ts';
import { membersView } from './members-view.ts';
import { orderGlance } from './order-glance.ts';

/** Everything a card shows about a case, read from the rows of now. */
export function caseView(tx: Tx, item: Case, effectsOn: boolean): CaseView {
  const row = item.orderId === undefined ? undefined : tx.orders.get(item.orderId);
  const siblings = item.orderId === undefined ? [] : tx.cases.ofOrder(item.orderId);
  const members = membersView(tx, item);
  const silence = tx.silences.keeping(item.id);
  const procedure = procedureOfCase(tx, item);
  return {
    case: item,
    effectsOn,
    siblings: siblings
      .filter((it) => it.id !== item.id && isLive(it.status))
      .map(({ id, code, status }) => ({ id, code, status })),
    ...(silence === undefined ? {} : { silence }),
    ...(procedure === undefined ? {} : { progress: progress(procedure, item) }),
    ...(members === undefined ? {} : { members }),
    ...(row === undefined ? {} : { order: orderGlance(row.order) }),
  };
}
