import { chooseParcel } from './choose-parcel.ts';
import { isProblem } from './effect-problem.ts';
import { addressAfter } from './plan-update.ts';
import type { Planner } from './planner.ts';
import { addressOut } from './wire-names.ts';

/** Calls a parcel back. */
export const planIntercept: Planner = (choice, around) => {
  const parcel = chooseParcel(choice, around);
  if (isProblem(parcel)) return parcel;
  return [{ kind: 'shipment.intercept', input: { shipment_id: parcel.id } }];
};

/** Sends a parcel that is on its way to the order's address as it is now, or to the one that was typed. */
export const planRedirect: Planner = (choice, around) => {
  const plan = planIntercept(choice, around);
  if (isProblem(plan)) return plan;
  if (around.order.shipTo === undefined && choice.address === undefined) return { code: 'no_address' };
  const shipTo = addressOut(addressAfter(choice.address, around.order));
  return plan.map((it) => ({ ...it, input: { ...it.input, ship_to: shipTo } }));
};
