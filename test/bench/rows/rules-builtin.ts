import { Engine } from 'json-rules-engine';
import { answerOrder } from '../../../src/domain/detection/answer-order.ts';
import { RULES } from '../../../src/domain/detection/rules.ts';
import type { Row } from '../row.ts';
import { realisticOrder } from '../support/orders.ts';
import { plainPolicy } from '../support/policy.ts';

const ORDERS = 500;
const PEER_ORDERS = 200;
const ROUNDS = 40;
const AT = Date.UTC(2026, 2, 2, 9);
const NOW = AT + 4 * 86_400_000;

/** Orders judged by all built-in rules; the peer evaluates as many rules of three conditions on the same order. */
export const rulesBuiltin: Row = {
  unit: 'orders/s',
  prepare() {
    const policy = plainPolicy();
    const orders = Array.from({ length: ORDERS }, (_, i) => realisticOrder(i, AT));
    const around = { now: NOW, calendar: policy.calendar, related: () => [], stock: () => undefined };
    const engine = new Engine();
    for (const [i, { code }] of RULES.entries()) {
      engine.addRule({
        conditions: {
          all: [
            { fact: 'order', path: '$.payments[0].captures[0].amount', operator: 'greaterThan', value: 1_000_000 + i },
            { fact: 'order', path: '$.shipments[0].scans.length', operator: 'lessThan', value: 1 },
            { fact: 'order', path: '$.shipTo.country', operator: 'in', value: ['DE', 'FR'] },
          ],
        },
        event: { type: code },
      });
    }
    const facts = orders.map((order) => ({
      captured: order.payments.reduce((sum, it) => sum + it.captures.length, 0),
      scans: order.shipments.reduce((sum, it) => sum + it.scans.length, 0),
    }));
    const closures = RULES.map((_, i) => (it: (typeof facts)[number]) => it.captured >= 1_000_000 + i && it.scans < 1);
    let found = 0;
    return {
      sides: {
        ours: () =>
          perSecond(ORDERS * ROUNDS, () => {
            for (let round = 0; round < ROUNDS; round++)
              for (const order of orders) found += answerOrder(order, around, policy.rules).findings.length;
          }),
        limit: () =>
          perSecond(ORDERS * ROUNDS, () => {
            for (let round = 0; round < ROUNDS; round++)
              for (const fact of facts) for (const closure of closures) if (closure(fact)) found += 1;
          }),
        async peer() {
          const began = performance.now();
          for (const order of orders.slice(0, PEER_ORDERS)) found += (await engine.run({ order })).events.length;
          return { value: PEER_ORDERS / ((performance.now() - began) / 1_000) };
        },
      },
      limitName: 'as many closures of two comparisons on two numbers',
      peerName: 'json-rules-engine',
      note: `${RULES.length} rules, ${found === 0 ? 'a' : 'one'} realistic order on its way`,
      close: () => engine.stop() && undefined,
    };
  },
};

function perSecond(count: number, work: () => void) {
  const began = performance.now();
  work();
  return { value: count / ((performance.now() - began) / 1_000) };
}
