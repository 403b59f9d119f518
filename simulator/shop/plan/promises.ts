import { type Day, dayAt, instantOf, workingDayAfter } from '../calendar.ts';
import type { Store } from '../catalogue/stores.ts';
import { WAREHOUSES } from '../catalogue/warehouses.ts';
import { type PaymentKind, SHIP_WITHIN_DAYS } from './figures.ts';

/** What the customer was told: hand-over by this instant, delivery by the end of this day where he lives. */
export interface Promises {
  readonly shipDay: Day;
  readonly shipBy: number;
  readonly deliverDay: Day;
  readonly deliverBy: number;
}

/** Promises that every ordinary order keeps: the slowest ordinary parcel arrives a day before the promised one. */
export function promise(from: number, store: Store, zone: string, kind: PaymentKind): Promises {
  const warehouse = WAREHOUSES[store.warehouse];
  const within = kind === 'slip' ? SHIP_WITHIN_DAYS.slip : SHIP_WITHIN_DAYS.instant;
  const shipDay = workingDayAfter(dayAt(from, warehouse.zone), within);
  const slowest = store.transitDays.at(-1)?.[1] ?? 0;
  const deliverDay = shipDay.add({ days: Math.ceil(slowest) + 2 });
  return {
    shipDay,
    shipBy: instantOf(shipDay, warehouse.cutOffHour, warehouse.zone),
    deliverDay,
    deliverBy: instantOf(deliverDay, 24, zone) - 1_000,
  };
}
