import { handedOverAt, isTerminal, owedSince } from '../../../order/derive.ts';
import { aboutOrder, FINE, fineUntil, known, wrong } from '../../answers.ts';
import { warningOf } from '../../coming.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Rule } from '../../rule.ts';

const PARAMS = {
  placedDays: 2,
  confirmedDays: 2,
  processingDays: 5,
  onHoldDays: 3,
  partiallyFulfilledDays: 7,
};

/** Terms in business days by state; the others are ends, or say nothing. */
const TERMS: Readonly<Record<string, keyof typeof PARAMS>> = {
  placed: 'placedDays',
  confirmed: 'confirmedDays',
  processing: 'processingDays',
  on_hold: 'onHoldDays',
  partially_fulfilled: 'partiallyFulfilledDays',
};

/** Systems whose word for an order is its state. */
const SYSTEMS: ReadonlySet<string> = new Set(['shop', 'oms']);

/**
 * SYS.STUCK_STATE: an order that the shop owes stands in one state for longer than such a state lasts (domain.md 3.5).
 * A shop that sends no states is not judged, nor is an order that nobody has paid, or that has left.
 */
export const stuckState: Rule<typeof PARAMS> = {
  code: 'SYS.STUCK_STATE',
  reads: [],
  params: PARAMS,
  check(order, { now, calendar }, params) {
    const last = order.statuses.findLast(({ system }) => SYSTEMS.has(system));
    const term = last === undefined ? undefined : TERMS[last.status];
    if (last === undefined || term === undefined || isTerminal(order)) return FINE;
    if (owedSince(order) === undefined || handedOverAt(order) !== undefined) return FINE;
    const from = calendar.addBusinessDays(last.at, params[term]);
    if (now < from) return fineUntil(from, warningOf(last.at, from));
    return wrong(
      aboutOrder('SYS.STUCK_STATE', order, {
        since: from,
        evidence: { status: last.status, statusAt: last.at, businessDays: params[term] },
        material: `${last.system}|${last.status}|${last.at}`,
      }),
    );
  },
  look(order, _around, params) {
    const last = order.statuses.findLast(({ system }) => SYSTEMS.has(system));
    const term = last === undefined ? undefined : TERMS[last.status];
    return {
      values: {
        ...known('status', last?.status),
        ...known('statusAt', last?.at),
        ...(term === undefined ? {} : { businessDays: params[term] }),
      },
      ...(last === undefined ? { missing: ['statuses'] } : {}),
      ...besideOf(order, 'ended', 'not_owed', 'handed_over'),
    };
  },
};
