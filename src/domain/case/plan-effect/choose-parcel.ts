import type { Order, Shipment } from '../../order/order.ts';
import type { EffectChoice } from './effect-choice.ts';
import type { EffectProblem } from './effect-problem.ts';
import type { PlanAround } from './planner.ts';

/** Scans after which a parcel goes nowhere any more. */
const OVER: ReadonlySet<string> = new Set(['returned', 'cancelled', 'delivered']);

/** The chosen parcel; else the one that the case is about, or the only one that is not over. */
export function chooseParcel(
  { shipmentId }: Pick<EffectChoice, 'shipmentId'>,
  { order, case: { subject } }: Pick<PlanAround, 'order' | 'case'>,
): Shipment | EffectProblem {
  const wanted = shipmentId ?? (subject.kind === 'shipment' ? subject.id : undefined);
  const named = order.shipments.find(({ id }) => id === wanted);
  if (named !== undefined) return named;
  const [only, ...others] = liveParcels(order);
  if (only === undefined) return { code: 'no_parcel' };
  return others.length === 0 ? only : { code: 'choose_parcel' };
}

/** Parcels that did not arrive, come back or end. */
export function liveParcels({ shipments }: Pick<Order, 'shipments'>): readonly Shipment[] {
  return shipments.filter((it) => it.deliveredAt === undefined && !isBack(it));
}

/** Whether a parcel's newest scan says that it is over. */
export function isBack({ scans }: Shipment): boolean {
  return OVER.has(scans.at(-1)?.status ?? '');
}
