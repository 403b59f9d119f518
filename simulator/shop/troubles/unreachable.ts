import { dayAt, instantOf } from '../calendar.ts';
import { HOUR_MS, MINUTE_MS } from '../duration.ts';
import { contactAttempt } from '../plan/events-of-helpdesk.ts';
import type { Incident, Life } from '../plan/life.ts';
import type { Parcel } from '../plan/parcel.ts';
import { scan, townOf } from '../plan/route.ts';
import { NOTHING_TO_SEE, type Trouble } from './trouble.ts';

/** Share of the unreachable who call back on the next day. */
const CALLS_BACK = 0.4;

/** The courier rang in vain, and nobody answers by telephone or text message; innocent is one who answers the second call. */
export const unreachable: Trouble = {
  family: 'customer',
  alterParcel(parcel, life, { roll, innocent, mendedAt }): Parcel {
    const rung = parcel.deliveredAt;
    if (rung === undefined) return parcel;
    const location = townOf(life.order.shipTo);
    const missed = { at: rung, status: 'attempt_failed', rawStatus: 'Consignee could not be reached', location };
    const scans = [...parcel.scans.slice(0, -1), missed];
    const reachedAt = innocent || roll < CALLS_BACK ? rung + 18 * HOUR_MS : mendedAt(rung, [30, 110]);
    const { deliveredAt: _, ...waiting } = parcel;
    if (reachedAt === undefined) return { ...waiting, scans };
    const deliveredAt = nextRound(reachedAt, life);
    return { ...parcel, scans: [...scans, scan(deliveredAt, 'delivered', { location })], deliveredAt };
  },
  incident(life, { innocent }): Incident {
    const { order, parcel } = life;
    const rung = parcel?.scans.find((each) => each.status === 'attempt_failed')?.at;
    if (rung === undefined) return NOTHING_TO_SEE;
    const calls = [contactAttempt(order, rung + 40 * MINUTE_MS, 'phone', 'no_answer')];
    if (innocent) return { events: [...calls, contactAttempt(order, rung + 3 * HOUR_MS, 'phone', 'reached')] };
    const signalAt = rung + 3 * HOUR_MS;
    const events = [...calls, contactAttempt(order, signalAt, 'sms', 'sms_failed')];
    const deliveredAt = parcel?.deliveredAt;
    if (deliveredAt === undefined) return { events, signalAt };
    const healsAt = deliveredAt - 2 * HOUR_MS;
    return { events: [...events, contactAttempt(order, healsAt, 'phone', 'reached')], signalAt, healsAt };
  },
};

/** Noon of the next day with a delivery round. */
function nextRound(after: number, { order }: Life): number {
  const { zone } = order.customer.place;
  const tomorrow = dayAt(after, zone).add({ days: 1 });
  return instantOf(tomorrow.dayOfWeek === 7 ? tomorrow.add({ days: 1 }) : tomorrow, 12, zone);
}
