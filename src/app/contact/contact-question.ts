import type { Case } from '../../domain/case/case.ts';
import type { ContactChannel } from '../../domain/case/contact.ts';
import { channelsOf } from '../../domain/contact/channels-of.ts';
import type { Attempt, ContactQuestion, ContactRules } from '../../domain/contact/contact-rules.ts';
import { customerZone } from '../../domain/contact/customer-zone.ts';
import { ANSWERS } from '../../domain/contact/outcomes.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Tx } from '../ports/store.ts';

/** More orders of one customer say nothing new. */
const MOST_ORDERS = 20;

/** What every message that we sent and that nobody has answered for yet counts as. */
const UNDER_WAY: Readonly<Record<ContactChannel, string>> = {
  email: 'email_sent',
  sms: 'sms_delivered',
  phone: 'no_answer',
  marketplace: 'no_answer',
};

/** What decides whether and when a customer may be contacted: every try on any order of theirs, ours and the shop's. */
export function contactQuestion(
  tx: Pick<Tx, 'orders' | 'cases'>,
  order: Order,
  { rules, zone }: { readonly rules: ContactRules; readonly zone: string },
): Omit<ContactQuestion, 'now'> {
  return {
    attempts: attemptsOf(tx, order),
    channels: new Set(channelsOf(order).keys()),
    zone: customerZone(order, zone),
    rules,
  };
}

/** Whoever writes to us is in conversation: what we tried before that holds no answer back. */
function attemptsOf(tx: Pick<Tx, 'orders' | 'cases'>, order: Order): readonly Attempt[] {
  const orders = ordersOfCustomer(tx, order);
  const heardAt = Math.max(...orders.map(({ messages }) => messages?.at(-1)?.at ?? Number.NEGATIVE_INFINITY));
  const told = orders.flatMap(({ contacts }) => contacts);
  const underWay = orders.flatMap(({ id }) => tx.cases.ofOrder(id)).flatMap(sentAttempts);
  return [...told, ...underWay].filter(({ at, outcome }) => at > heardAt || ANSWERS.includes(outcome));
}

function ordersOfCustomer(tx: Pick<Tx, 'orders'>, order: Order): readonly Order[] {
  const { customer } = order;
  if (customer === undefined) return [order];
  const ids = tx.orders.sharing({ kind: 'customer', value: customer.id }, '', MOST_ORDERS);
  const others = ids.filter((id) => id !== order.id).flatMap((id) => tx.orders.get(id)?.order ?? []);
  return [order, ...others];
}

function sentAttempts({ contacts }: Case): readonly Attempt[] {
  return contacts
    .filter(({ state, outcome }) => outcome === undefined && state !== 'failed' && state !== 'withdrawn')
    .map(({ at, channel }) => ({ at, channel, outcome: UNDER_WAY[channel] }));
}
