import { DAY_MS, HOUR_MS } from '../duration.ts';
import { WORDS } from '../people/words.ts';
import { contactAttempt, customerMessage } from '../plan/events-of-helpdesk.ts';
import type { Incident } from '../plan/life.ts';
import type { Trouble } from './trouble.ts';

/** The customer writes in anger; innocent is a polite question. */
export const complaint: Trouble = {
  family: 'customer',
  incident({ order, parcel }, { random, innocent, mendedAt }): Incident {
    const { language } = order.store;
    const from = parcel?.deliveredAt ?? order.placedAt + DAY_MS;
    const signalAt = from + random.whole(2, 40) * HOUR_MS;
    const text = WORDS[innocent ? 'question' : 'complaint'][language];
    const message = customerMessage(order, signalAt, `msg-${order.number}-1`, text);
    const answeredAt = innocent ? signalAt + 2 * HOUR_MS : mendedAt(signalAt, [8, 60]);
    if (answeredAt === undefined) return { events: [message], signalAt };
    const events = [message, contactAttempt(order, answeredAt, 'email', 'email_sent')];
    return innocent ? { events } : { events, signalAt, healsAt: answeredAt };
  },
};
