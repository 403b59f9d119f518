import { handedOverAt, isHeld, isTerminal, owedSince } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import { promisedDelivery, promisedShip } from '../order/promises.ts';
import type { Finding } from './finding.ts';
import type { Surroundings } from './rule.ts';

type Collecting = Pick<Surroundings, 'now' | 'calendar' | 'nextCutOff'>;

/** Holidays may keep a courier away for some days; before that no collection is looked for. */
const LOOK_BACK_MS = 7 * 24 * 3_600_000;

/**
 * The courier's collection that an order which is to leave (owed, not held, not handed over) must make: the last one that
 * keeps the promise to ship, or the next one without such a promise. None when it comes after a promise: one that is
 * broken already makes no collection urgent (domain.md 2.2). Of several warehouses the earliest.
 */
export function cutOffOf(order: Order, { now, calendar, nextCutOff }: Collecting): number | undefined {
  if (nextCutOff === undefined || isTerminal(order) || isHeld(order)) return undefined;
  if (owedSince(order) === undefined || handedOverAt(order) !== undefined) return undefined;
  const toShip = promisedShip(order, calendar.endOfDay);
  const promise = toShip ?? promisedDelivery(order, calendar.endOfDay);
  let earliest: number | undefined;
  for (const warehouse of new Set(order.items.flatMap((item) => item.warehouse ?? []))) {
    const at =
      toShip === undefined
        ? nextCutOff(warehouse, now)
        : lastBefore(toShip, now, (from) => nextCutOff(warehouse, from));
    if (at !== undefined && (earliest === undefined || at < earliest)) earliest = at;
  }
  return earliest === undefined || promise === undefined || earliest < promise ? earliest : undefined;
}

/** The last collection between now and the promise, else the next one. */
function lastBefore(promise: number, now: number, next: (from: number) => number | undefined): number | undefined {
  const first = next(Math.max(now, promise - LOOK_BACK_MS));
  let last = first;
  for (let at = first; at !== undefined && at < promise; at = next(at)) last = at;
  return last;
}

/** Findings with the courier's collection as their next external deadline, where nothing is due before. */
export function withCutOff(findings: readonly Finding[], cutOffAt: number, now: number): readonly Finding[] {
  return findings.map((finding) => {
    const { deadlineAt } = finding;
    if (deadlineAt !== undefined && deadlineAt > now && deadlineAt <= cutOffAt) return finding;
    return { ...finding, deadlineAt: cutOffAt, evidence: { ...finding.evidence, cutOffAt } };
  });
}
