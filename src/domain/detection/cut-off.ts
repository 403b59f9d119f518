import { handedOverAt, isHeld, isTerminal, owedSince, promisedDelivery, promisedShip } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import type { Finding } from './finding.ts';
import type { Surroundings } from './rule.ts';

type Collecting = Pick<Surroundings, 'now' | 'calendar' | 'nextCutOff'>;

/**
 * When the courier collects next at a warehouse of an order that is to leave: owed, not held, not handed over. Only where
 * that comes before the promise: a promise that is broken already makes no collection urgent (domain.md 2.2).
 */
export function cutOffOf(order: Order, { now, calendar, nextCutOff }: Collecting): number | undefined {
  if (nextCutOff === undefined || isTerminal(order) || isHeld(order)) return undefined;
  if (owedSince(order) === undefined || handedOverAt(order) !== undefined) return undefined;
  let next: number | undefined;
  for (const { warehouse } of order.items) {
    const at = warehouse === undefined ? undefined : nextCutOff(warehouse, now);
    if (at !== undefined && (next === undefined || at < next)) next = at;
  }
  const promise = promisedShip(order, calendar.endOfDay) ?? promisedDelivery(order, calendar.endOfDay);
  return next === undefined || promise === undefined || next < promise ? next : undefined;
}

/** Findings with the courier's collection as their next external deadline, where nothing is due before. */
export function withCutOff(findings: readonly Finding[], cutOffAt: number, now: number): readonly Finding[] {
  return findings.map((finding) => {
    const { deadlineAt } = finding;
    if (deadlineAt !== undefined && deadlineAt > now && deadlineAt <= cutOffAt) return finding;
    return { ...finding, deadlineAt: cutOffAt, evidence: { ...finding.evidence, cutOffAt } };
  });
}
