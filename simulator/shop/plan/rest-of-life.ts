import { daysBetween } from '../calendar.ts';
import type { Random } from '../random.ts';
import { chooseHandOver, firstHandOverDay } from './choose-hand-over.ts';
import type { Life } from './life.ts';
import type { Order } from './order.ts';
import type { Payment } from './payment.ts';
import { promise } from './promises.ts';
import { sendParcel } from './send-parcel.ts';

/** What follows from the payment when nothing goes wrong: promises that can be kept, and a parcel that keeps them. */
export function restOfLife(order: Order, payment: Payment, random: Random): Life {
  const { approvedAt } = payment;
  if (approvedAt === undefined) return { order, payment, promises: order.promises };
  const inTime = daysBetween(firstHandOverDay(order, approvedAt), order.promises.shipDay) >= 0;
  const zone = order.customer.place.zone;
  const promises = inTime ? order.promises : promise(approvedAt, order.store, zone, 'instant');
  const handedOverAt = chooseHandOver(order, promises, approvedAt, random);
  return { order, payment, promises, parcel: sendParcel({ order, handedOverAt, random }) };
}
