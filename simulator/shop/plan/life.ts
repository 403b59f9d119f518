import type { Occasion } from '../people/words.ts';
import type { Random } from '../random.ts';
import type { Order } from './order.ts';
import type { Parcel } from './parcel.ts';
import type { Payment } from './payment.ts';
import type { PlannedEvent } from './planned-event.ts';
import type { Promises } from './promises.ts';

/** An order from purchase to review, as far as it is planned. */
export interface Life {
  readonly order: Order;
  readonly payment: Payment;
  /** The promises that hold in the end; other than the order's own when the money came late. */
  readonly promises: Promises;
  readonly parcel?: Parcel;
}

/** What befell the order, or only seemed to. */
export interface Incident {
  readonly events: readonly PlannedEvent[];
  /** When somebody watching can first see it; undefined when there is nothing to see. */
  readonly signalAt?: number;
  /** When it is over without anybody outside the shop doing something; undefined: it stays until mended. */
  readonly healsAt?: number;
  /** A second order that came of it. */
  readonly twin?: Order;
  /** What the customer does when he is written to at this moment. */
  whenContacted?(at: number, random: Random): Reaction;
}

/** What comes of it when somebody is written to. */
export interface Reaction {
  readonly events: readonly PlannedEvent[];
  /** Types of what was planned and is not told any more. */
  readonly instead?: readonly string[];
  /** What the customer answers; something friendly if nothing is named. */
  readonly says?: Occasion;
}
