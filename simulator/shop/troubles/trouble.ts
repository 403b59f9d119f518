import type { Incident, Life } from '../plan/life.ts';
import type { Order } from '../plan/order.ts';
import type { Parcel } from '../plan/parcel.ts';
import type { Payment } from '../plan/payment.ts';
import type { Random } from '../random.ts';

/** The families of domain.md 3. */
export type Family = 'payment' | 'logistics' | 'product' | 'customer';

/** How a trouble plays out on one order. */
export interface How {
  /** A stream of chances of its own. */
  readonly random: Random;
  /** At least 0, below 1, the same for all steps: which variant it is. */
  readonly roll: number;
  /** It only looks like the trouble: nothing of it may raise an alarm that stays. */
  readonly innocent: boolean;
  /**
   * When people of the shop had mended it by hand: some of these hours after the first sign, if that still lies in the
   * back-dated history. Undefined for everything later: that is for others to mend.
   */
  mendedAt(signalAt: number, hours: readonly [number, number]): number | undefined;
}

/** One kind of trouble: pure steps that change what is planned for an order, and what they leave to be seen. */
export interface Trouble {
  readonly family: Family;
  alterOrder?(order: Order, how: How): Order;
  alterPayment?(payment: Payment, order: Order, how: How): Payment;
  alterParcel?(parcel: Parcel, life: Life, how: How): Parcel | undefined;
  incident(life: Life, how: How): Incident;
}

/** Nothing that anybody could see. */
export const NOTHING_TO_SEE: Incident = { events: [] };
