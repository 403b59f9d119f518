import { type Day, dayAt, daysBetween, hourAt, instantOf, workingDayAfter } from '../calendar.ts';
import { WAREHOUSES } from '../catalogue/warehouses.ts';
import type { Random } from '../random.ts';
import { NEXT_DAY_FACTOR } from './figures.ts';
import type { Order } from './order.ts';
import type { Promises } from './promises.ts';

/** An order approved after this local hour is packed on the next working day at the earliest. */
const PACK_UNTIL_HOUR = 13;

/** The first day on which the carrier could collect an order that was approved then. */
export function firstHandOverDay(order: Order, approvedAt: number): Day {
  const { zone } = WAREHOUSES[order.store.warehouse];
  const today = dayAt(approvedAt, zone);
  const first = workingDayAfter(today, 0);
  const tooLate = daysBetween(today, first) === 0 && hourAt(approvedAt, zone) > PACK_UNTIL_HOUR;
  return tooLate ? workingDayAfter(first, 1) : first;
}

/** When the carrier collects the parcel: a working day, within the promise as long as the promise allows it. */
export function chooseHandOver(order: Order, promises: Promises, approvedAt: number, random: Random): number {
  const days: [Day, number][] = [];
  let day = firstHandOverDay(order, approvedAt);
  for (let weight = 1; daysBetween(day, promises.shipDay) >= 0; weight *= NEXT_DAY_FACTOR) {
    days.push([day, weight]);
    day = workingDayAfter(day, 1);
  }
  return handOverOn(days.length > 0 ? random.weighted(days) : day, order, random);
}

/** The hour at which the carrier collects on this day. */
export function handOverOn(day: Day, order: Order, random: Random): number {
  const { pickUpHours, zone } = WAREHOUSES[order.store.warehouse];
  return instantOf(day, random.between(...pickUpHours), zone);
}
