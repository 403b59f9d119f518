import type { Case } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { noteContact } from '../../domain/order/note-contact.ts';
import type { Tx } from '../ports/store.ts';

/**
 * Makes what came of our own tries a fact of the order, beside the tries that the shop tells of: rules count both. The
 * order is looked at again at once.
 */
export function keepAttempts(tx: Tx, after: Case, events: readonly CaseEvent[], now: number): void {
  const row = after.orderId === undefined ? undefined : tx.orders.get(after.orderId);
  if (row === undefined) return;
  const attempts = events.flatMap((event) => {
    if (event.type !== 'contacted' && event.type !== 'contact_changed') return [];
    const id = event.type === 'contacted' ? event.contact.id : event.id;
    const outcome = event.type === 'contacted' ? event.contact.outcome : event.outcome;
    const channel = after.contacts.find((it) => it.id === id)?.channel;
    return outcome === undefined || channel === undefined ? [] : [{ at: now, channel, outcome }];
  });
  if (attempts.length === 0) return;
  const contacts = attempts.reduce(noteContact, row.order.contacts);
  tx.orders.save({ ...row, order: { ...row.order, contacts }, nextCheckAt: now });
}
