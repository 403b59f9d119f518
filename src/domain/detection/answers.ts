import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { Order, Shipment } from '../order/order.ts';
import type { Answer, Finding } from './finding.ts';

/** Nothing is wrong, and time alone changes nothing. */
export const FINE: Answer = { findings: [] };

/** Nothing is wrong yet; look again at this time, and warn of it from `warnAt` on. */
export function fineUntil(at: number, warnAt?: number): Answer {
  const { findings } = FINE;
  return warnAt === undefined ? { findings, lookAgainAt: at } : { findings, lookAgainAt: at, warnAt };
}

/** Something is wrong; `until` is when time alone could change the answer. */
export function wrong(finding: Finding, until?: number): Answer {
  return until === undefined ? { findings: [finding] } : { findings: [finding], lookAgainAt: until };
}

/** The same for any number of findings. */
export function allWrong(findings: readonly Finding[], until?: number, warnAt?: number): Answer {
  if (findings.length === 0) return until === undefined ? FINE : fineUntil(until, warnAt);
  return until === undefined ? { findings } : { findings, lookAgainAt: until };
}

/** The earlier of two times to look again, either of which may be absent. */
export function sooner(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b;
  return b === undefined || a < b ? a : b;
}

type Told = Omit<Finding, 'code' | 'subject' | 'orderId'>;

/** A finding about an order. */
export function aboutOrder(code: ExceptionCode, order: Order, told: Told): Finding {
  return { code, subject: { kind: 'order', id: order.id }, orderId: order.id, ...told };
}

/** A finding about one parcel of an order. */
export function aboutShipment(code: ExceptionCode, order: Order, shipment: Shipment, told: Told): Finding {
  return { code, subject: { kind: 'shipment', id: shipment.id }, orderId: order.id, ...told };
}

/** A deadline as a finding carries it: none when nothing was promised. */
export function deadline(at: number | undefined): { readonly deadlineAt?: number } {
  return at === undefined ? {} : { deadlineAt: at };
}

/** A value of evidence that is left out when unknown. */
export function known<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
