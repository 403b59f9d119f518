import { putByTime } from './combine.ts';
import type { Contact, Order } from './order.ts';

const MOST_CONTACTS = 50;

/** The tries to reach a customer with one more, in order of time; the same one again changes nothing. */
export function noteContact(contacts: Order['contacts'], contact: Contact): Order['contacts'] {
  const isSame = (a: Contact, b: Contact) => a.channel === b.channel && a.outcome === b.outcome;
  return putByTime(contacts, contact, isSame, MOST_CONTACTS);
}
