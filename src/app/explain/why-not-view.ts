import type { RuleLine, WhyNotView } from '../../cards/lookup/why-not-view.ts';
import { type Case, isLive } from '../../domain/case/case.ts';
import { explainOrder, type RuleAnswer } from '../../domain/detection/explain-order.ts';
import { fingerprintOf } from '../../domain/detection/finding.ts';
import { type PersonId, SYSTEM } from '../../domain/ids.ts';
import type { Order } from '../../domain/order/order.ts';
import { STUB_PATIENCE_MS } from '../detect/check-order.ts';
import { RULES } from '../detect/own-detector.ts';
import { surroundingsOf } from '../detect/surroundings.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';

/** What every rule says of an order now, beside the cases that came of it and what people decided on them. */
export function whyNotView(tx: Tx, order: Order, now: number, policy: Policy): WhyNotView {
  const answers = explainOrder(order, surroundingsOf(tx, order, now, policy), policy.rules);
  const cases = tx.cases.ofOrder(order.id);
  const judgedFrom = order.firstSeenAt + STUB_PATIENCE_MS;
  return {
    order: order.number ?? order.id,
    rules: answers.map((answer) => lineOf(answer, cases, tx)),
    ...(order.stub && now < judgedFrom ? { judgedFrom } : {}),
  };
}

function lineOf(answer: RuleAnswer, cases: readonly Case[], tx: Tx): RuleLine {
  const fingerprints = new Set(answer.answer.findings.map(fingerprintOf));
  const own = cases.filter((it) => it.detector === RULES && it.code === answer.code);
  const others = cases.filter((it) => it.detector !== RULES && it.code === answer.code && isLive(it.status));
  const live = own.find((it) => isLive(it.status));
  const settled = own.find((it) => !isLive(it.status) && it.findingTrue && fingerprints.has(it.fingerprint));
  const silence = live === undefined ? undefined : tx.silences.keeping(live.id);
  return {
    ...answer,
    others: others.map(({ id }) => id),
    ...(live === undefined ? {} : { caseId: live.id }),
    ...(live !== undefined || settled === undefined ? {} : { settled: settledBy(settled, tx) }),
    ...(silence === undefined ? {} : { silence }),
  };
}

/** Who decided last on a case that stays true. */
function settledBy({ id }: Case, tx: Tx): { readonly caseId: string; readonly by?: PersonId } {
  const by = tx.cases.history(id).findLast((event) => event.by !== SYSTEM)?.by;
  return by === undefined ? { caseId: id } : { caseId: id, by };
}
