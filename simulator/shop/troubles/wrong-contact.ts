import { MINUTE_MS } from '../duration.ts';
import { orderEvent } from '../plan/events-of-order.ts';
import type { Incident } from '../plan/life.ts';
import type { Contact, Order } from '../plan/order.ts';
import { type How, NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share of the customers who see it themselves and correct it within the hour. */
const SEES_IT = 0.25;

const TYPO_DOMAINS = ['gmial.com', 'gmai.com', 'hotmial.com', 'yaho.com', 'outlok.com'];
const PLACEHOLDERS = ['test', 'aaa', '123', '测试', 'asdf'];

/** Contact details that cannot be right; innocent is one that a platform masked, or a name that is only short. */
export const wrongContact: Trouble = {
  family: 'customer',
  alterOrder(order, how): Order {
    const contact = how.innocent ? unusual(order, how) : wrong(order, how);
    const shipTo = { ...order.shipTo, name: contact.name, phone: contact.phone };
    return { ...order, contact, shipTo };
  },
  incident({ order, parcel }, { random, innocent, mendedAt }): Incident {
    if (innocent) return NOTHING_TO_SEE;
    const { customer } = order;
    const { name, phone } = customer;
    const whole = { id: customer.id, name, email: customer.email, phone, tier: customer.tier, locale: customer.locale };
    const data = { customer: { ...whole, time_zone: customer.place.zone }, ship_to: { ...order.shipTo, name, phone } };
    const corrected = (at: number) => orderEvent(order, at, 'order.updated', data);
    const alone = random.chance(SEES_IT) ? order.placedAt + random.whole(12, 55) * MINUTE_MS : undefined;
    const byHand = mendedAt(order.placedAt, [8, 70]);
    // Whoever mends it does so before the label is printed.
    const healsAt = alone ?? (byHand && Math.min(byHand, (parcel?.createdAt ?? byHand) - 15 * MINUTE_MS));
    return {
      events: healsAt === undefined ? [] : [corrected(healsAt)],
      signalAt: order.placedAt,
      ...(healsAt && { healsAt }),
      whenContacted: (at, chances) => ({
        events: [corrected(at + chances.whole(10, 50) * MINUTE_MS)],
        says: 'corrected',
      }),
    };
  },
};

function wrong({ contact }: Order, { random, roll }: How): Contact {
  if (roll < 0.4) return { ...contact, phone: contact.phone.slice(0, -random.whole(5, 6)) };
  if (roll < 0.7) return { ...contact, email: contact.email.replace(/@.*$/, `@${random.pick(TYPO_DOMAINS)}`) };
  if (roll < 0.8) return { ...contact, email: contact.email.replace('@', '.') };
  return { ...contact, name: random.pick(PLACEHOLDERS) };
}

function unusual({ contact, store }: Order, { roll }: How): Contact {
  if (roll < 0.5) return { ...contact, phone: `${contact.phone.slice(0, -8)}****${contact.phone.slice(-4)}` };
  if (store.country === 'CN') return { ...contact, name: `${contact.name.slice(0, 1)}**` };
  return { ...contact, name: roll < 0.75 ? 'Bo Ng' : "Siobhán O'Dea-Šimić" };
}
