import { isDeepStrictEqual } from 'node:util';
import { foldEvent } from '../../../../src/domain/order/fold.ts';
import type { Order } from '../../../../src/domain/order/order.ts';
import type { OrderEvent } from '../../../../src/domain/order/order-event.ts';
import type { Ledger } from '../open-ledger.ts';

/** Every acknowledged event is in the log once, was read by detection, and the facts are those of the log told once. */
export function auditEvents(ledger: Ledger, acknowledged: ReadonlySet<string>): readonly string[] {
  const rows = ledger.all<{ id: string; body: string }>('select id, body from events order by seq');
  const stored = rows.map(({ id }) => id);
  const lost = [...acknowledged].filter((id) => !stored.includes(id)).map((id) => `${id} was acknowledged and is lost`);
  const twice = stored.filter((id, i) => stored.indexOf(id) !== i).map((id) => `${id} is stored twice`);
  const unread = ledger.count(
    "select (select max(seq) from events) - coalesce((select seq from cursors where name = 'detection'), 0)",
  );
  return [
    ...lost,
    ...twice,
    ...(unread === 0 ? [] : [`${unread} events were never looked at`]),
    ...wrongFacts(ledger, rows),
  ];
}

function wrongFacts(ledger: Ledger, rows: readonly { readonly body: string }[]): readonly string[] {
  const told = new Map<string, Order>();
  for (const { body } of rows) {
    // Written by the bot itself, in its own shape.
    const event = JSON.parse(body) as OrderEvent;
    told.set(event.subject, foldEvent(told.get(event.subject), event));
  }
  const kept = ledger.all<{ id: string; facts: string }>('select id, facts from orders');
  const wrong = kept.filter(
    ({ id, facts }) => !isDeepStrictEqual(JSON.parse(facts), JSON.parse(JSON.stringify(told.get(id)))),
  );
  return [
    ...wrong.map(({ id }) => `the facts of ${id} are not those of its events`),
    ...(kept.length === told.size ? [] : [`${told.size} orders were told, ${kept.length} are there`]),
  ];
}
