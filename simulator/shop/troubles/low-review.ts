import { DAY_MS } from '../duration.ts';
import { reviewEvent } from '../plan/after-delivery.ts';
import { contactAttempt } from '../plan/events-of-helpdesk.ts';
import type { Incident } from '../plan/life.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** A customer who got everything in time leaves one star all the same. */
export const lowReview: Trouble = {
  family: 'customer',
  incident({ order, parcel }, { random, mendedAt }): Incident {
    if (parcel?.deliveredAt === undefined) return NOTHING_TO_SEE;
    const signalAt = parcel.deliveredAt + Math.round(random.between(0.5, 3) * DAY_MS);
    const review = reviewEvent(order, signalAt, 1);
    const answeredAt = mendedAt(signalAt, [12, 90]);
    if (answeredAt === undefined) return { events: [review], signalAt };
    return {
      events: [review, contactAttempt(order, answeredAt, 'email', 'email_sent')],
      signalAt,
      healsAt: answeredAt,
    };
  },
};
