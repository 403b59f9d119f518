import type { WhichOrderView } from '../../cards/messages/which-order.ts';
import type { HeardView } from '../../cards/thread/heard-call.ts';
import type { Case } from '../../domain/case/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';

/** What the customer of a case wrote after a version of it and until a time; thanks alone are no news. */
export function heardView(
  tx: Tx,
  item: Case,
  { since, until }: { readonly since: number; readonly until: number },
): HeardView | undefined {
  const messages = tx.cases
    .history(item.id)
    .filter(({ version, at }) => version > since && at <= until)
    .flatMap(({ event }) => (event.type === 'message_heard' ? [event] : []))
    .filter(({ intent, consent }) => intent !== 'thanks' || consent !== undefined);
  return messages.length === 0 ? undefined : { case: item, messages };
}

/** A message that may be about several orders as it stands now; `undefined` for one that is not there. */
export function whichOrderView(tx: Tx, key: string): WhichOrderView | undefined {
  const row = tx.messages.get(key);
  if (row === undefined) return undefined;
  const numberOf = (id: string) => tx.orders.get(id)?.order.number ?? id;
  const { from, at, intent, text, candidates, by, orderId, caseId } = row;
  return {
    message: key,
    from,
    at,
    intent,
    text,
    orders: candidates.map((id) => ({
      id,
      number: numberOf(id),
      items: tx.orders.get(id)?.order.items.map(({ title, sku }) => title ?? sku) ?? [],
    })),
    ...(by === null || orderId === null
      ? {}
      : { placed: { by: by as PersonId, order: numberOf(orderId), ...(caseId === null ? {} : { caseId }) } }),
  };
}
