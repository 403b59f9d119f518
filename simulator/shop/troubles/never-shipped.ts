import type { Incident } from '../plan/life.ts';
import { cancelAndRefund } from '../plan/remedies.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Paid, accepted by the warehouse and forgotten there. */
export const neverShipped: Trouble = {
  family: 'logistics',
  alterParcel: () => undefined,
  incident(life, { mendedAt }): Incident {
    if (life.payment.approvedAt === undefined) return NOTHING_TO_SEE;
    const signalAt = life.promises.shipBy;
    const healsAt = mendedAt(signalAt, [30, 120]);
    if (healsAt === undefined) return { events: [], signalAt };
    return { events: cancelAndRefund(life, healsAt, 'not_shipped'), signalAt, healsAt };
  },
};
