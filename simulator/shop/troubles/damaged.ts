import { HOUR_MS } from '../duration.ts';
import { WORDS } from '../people/words.ts';
import { claimClosed, claimOpened } from '../plan/events-of-helpdesk.ts';
import type { Incident } from '../plan/life.ts';
import { refundShare, sendAgain } from '../plan/remedies.ts';
import { linesOf } from '../plan/send-parcel.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** The customer shows photos of broken goods; innocent is a dented box with everything whole inside. */
export const damaged: Trouble = {
  family: 'product',
  incident(life, { random, innocent, mendedAt }): Incident {
    const { order, parcel } = life;
    if (parcel?.deliveredAt === undefined) return NOTHING_TO_SEE;
    const signalAt = parcel.deliveredAt + random.whole(1, 30) * HOUR_MS;
    const { language } = order.store;
    if (innocent) return { events: [claimOpened(order, signalAt, { kind: 'other', text: WORDS.dented[language] })] };
    const lines = linesOf(order).slice(0, 1);
    const claim = { kind: 'damaged', lines: [1], photos: random.whole(1, 3), text: WORDS.damaged[language] } as const;
    const opened = claimOpened(order, signalAt, claim);
    const healsAt = mendedAt(signalAt, [20, 140]);
    if (healsAt === undefined) return { events: [opened], signalAt };
    const remedy = random.chance(0.5) ? refundShare(life, 0.5, healsAt) : sendAgain(order, healsAt, lines, random);
    return { events: [opened, ...remedy, claimClosed(order, healsAt + HOUR_MS, 'damaged')], signalAt, healsAt };
  },
};
