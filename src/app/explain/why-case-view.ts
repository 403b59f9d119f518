import type { WhyCaseView } from '../../cards/lookup/why-case.ts';
import type { Case } from '../../domain/case/case.ts';
import { explainOrder } from '../../domain/detection/explain-order.ts';
import { surroundingsOf } from '../detect/surroundings.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';

/** What its rule looks at now, under which limits, what the case keeps silent on its order, and what keeps it silent. */
export function whyCaseView(tx: Tx, item: Case, now: number, policy: Policy): WhyCaseView {
  const silence = tx.silences.keeping(item.id);
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const answers = order === undefined ? [] : explainOrder(order, surroundingsOf(tx, order, now, policy), policy.rules);
  const own = answers.find(({ code }) => code === item.code);
  return {
    mutes: answers.flatMap(({ code, standing }) =>
      standing.kind === 'muted' && standing.by === item.code ? [code] : [],
    ),
    ...(own === undefined ? {} : { rule: own }),
    ...(silence === undefined ? {} : { silence }),
  };
}
