import { MINUTE_MS } from '../duration.ts';
import type { Incident } from '../plan/life.ts';
import { cancelAndRefund } from '../plan/remedies.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** The customer cancels soon after paying, and gets the money back: nothing is wrong with that. */
export const changeOfMind: Trouble = {
  family: 'customer',
  alterParcel: () => undefined,
  incident(life, { random }): Incident {
    const { approvedAt } = life.payment;
    if (approvedAt === undefined) return NOTHING_TO_SEE;
    return { events: cancelAndRefund(life, approvedAt + random.whole(22, 60) * MINUTE_MS, 'customer') };
  },
};
