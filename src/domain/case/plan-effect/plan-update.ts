import type { Address, Order } from '../../order/order.ts';
import type { PlannedEffect } from '../remedy.ts';
import { chooseParcel } from './choose-parcel.ts';
import type { EffectChoice } from './effect-choice.ts';
import { type EffectProblem, isProblem } from './effect-problem.ts';
import type { Planner } from './planner.ts';
import { addressOut, customerOut } from './wire-names.ts';

/** A new address; it goes out whole, since `order.updated` replaces it whole (contract 5). */
export const planAddress: Planner = ({ address }, { order }) => {
  const after = addressAfter(address, order);
  return isSame(after, order.shipTo ?? {}) ? { code: 'nothing_new' } : update({ ship_to: addressOut(after) });
};

/** New data of the person: of the customer, and of whom the parcel is addressed to. */
export const planInfo: Planner = ({ person = {}, address }, { order }) => {
  const { email, ...named } = person;
  const shipTo = { ...addressAfter(address, order), ...named };
  const customer = order.customer === undefined ? undefined : { ...order.customer, ...person };
  const fields = {
    ...(customer === undefined || isSame(customer, order.customer ?? {}) ? {} : { customer: customerOut(customer) }),
    ...(isSame(shipTo, order.shipTo ?? {}) ? {} : { ship_to: addressOut(shipTo) }),
  };
  return Object.keys(fields).length === 0 ? { code: 'nothing_new' } : update(fields);
};

/** The right number, or carrier, of a parcel. */
export const planTracking: Planner = (choice, around) => {
  const parcel = chooseParcel(choice, around);
  if (isProblem(parcel)) return parcel;
  const { tracking = {} } = choice;
  const number = tracking.number ?? parcel.trackingNumber;
  const carrier = tracking.carrier ?? parcel.carrier;
  if (number === parcel.trackingNumber && carrier === parcel.carrier) return { code: 'nothing_new' };
  return update({ shipments: [{ shipment_id: parcel.id, carrier, tracking_number: number }] });
};

/** The order's address with the new values in it. */
export function addressAfter(address: EffectChoice['address'], { shipTo }: Pick<Order, 'shipTo'>): Address {
  return { ...shipTo, ...address };
}

function update(fields: Readonly<Record<string, unknown>>): readonly [PlannedEffect] | EffectProblem {
  return [{ kind: 'order.update', input: { fields } }];
}

/** Whether every value was so before. */
export function isSame(after: object, before: object): boolean {
  const old = before as Readonly<Record<string, unknown>>;
  return Object.entries(after).every(([key, value]) => old[key] === value);
}
