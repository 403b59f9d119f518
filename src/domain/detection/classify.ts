import type { SeverityFactor } from '../case/case.ts';
import { type CaseCode, exceptionType } from '../catalogue/exception-types.ts';
import type { Priority, Severity } from '../catalogue/severity.ts';
import { goodsOf, payableOf } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import type { Finding } from './finding.ts';
import { hasThreat } from './threat.ts';

/** Numbers behind a severity. */
export interface ClassifySettings {
  /** By currency, in minor units: an order from this worth on is of high value. */
  readonly highValue: Readonly<Record<string, number>>;
  readonly vipTiers: readonly string[];
}

/** A severity and what raised it above the finding's own. */
export interface Classified {
  readonly severity: Severity;
  readonly factors: readonly SeverityFactor[];
}

/** Factors that are a type's own signal: they never raise it. */
const OWN_SIGNAL: Readonly<Partial<Record<CaseCode, readonly SeverityFactor[]>>> = {
  'CUS.COMPLAINT': ['threat'],
};

/**
 * Severity of a finding (domain.md 2.1): its own grade or its type's, raised by one level at most, however many
 * factors there are. `others` counts the live cases of the order beside this one.
 */
export function classify(
  finding: Pick<Finding, 'code' | 'severity'>,
  order: Order | undefined,
  others: number,
  settings: ClassifySettings,
): Classified {
  const own = finding.severity ?? exceptionType(finding.code).severity;
  if (own === 'severe' || order === undefined) return { severity: own, factors: [] };
  const factors = factorsOf(order, others, settings).filter((it) => !OWN_SIGNAL[finding.code]?.includes(it));
  if (factors.length === 0) return { severity: own, factors };
  return { severity: own === 'minor' ? 'moderate' : 'severe', factors };
}

function factorsOf(order: Order, others: number, settings: ClassifySettings): readonly SeverityFactor[] {
  const factors: SeverityFactor[] = [];
  if (isHighValue(order, settings)) factors.push('high_value');
  const tier = order.customer?.tier?.toLowerCase();
  if (tier !== undefined && settings.vipTiers.some((it) => it.toLowerCase() === tier)) factors.push('vip');
  if (others > 0) factors.push('second_exception');
  if (hasThreat(order)) factors.push('threat');
  if (order.items.some((it) => it.attributes?.perishable === true || it.attributes?.urgent === true))
    factors.push('perishable');
  return factors;
}

/** Whether an order is worth at least what its currency calls high value; a currency without a figure has none. */
export function isHighValue(order: Order, settings: Pick<ClassifySettings, 'highValue'>): boolean {
  const from = order.currency === undefined ? undefined : settings.highValue[order.currency];
  return from !== undefined && (payableOf(order) ?? goodsOf(order)) >= from;
}

const HOUR_MS = 3_600_000;
/** Upper ends of the urgencies: under one hour, four hours, a day, and beyond or none. */
const URGENCIES = [HOUR_MS, 4 * HOUR_MS, 24 * HOUR_MS] as const;
const MATRIX = {
  severe: ['P1', 'P1', 'P2', 'P2'],
  moderate: ['P1', 'P2', 'P3', 'P3'],
  minor: ['P2', 'P3', 'P4', 'P4'],
} as const satisfies Record<Severity, readonly Priority[]>;

/**
 * Priority from severity and the time to the next external deadline (domain.md 2.2); one that has passed is none.
 * Types with a floor never sink below it.
 */
export function priorityOf(severity: Severity, deadlineAt: number | undefined, now: number, code: CaseCode): Priority {
  const floor = exceptionType(code).floor;
  if (floor !== undefined) return floor;
  return MATRIX[severity][urgencyOf(deadlineAt, now)] ?? 'P4';
}

function urgencyOf(deadlineAt: number | undefined, now: number): number {
  if (deadlineAt === undefined || deadlineAt <= now) return URGENCIES.length;
  const index = URGENCIES.findIndex((limit) => deadlineAt - now < limit);
  return index === -1 ? URGENCIES.length : index;
}

/** The next time at which the priority changes by time alone; `undefined` when it never will. */
export function nextPriorityChange(
  severity: Severity,
  deadlineAt: number | undefined,
  now: number,
): number | undefined {
  if (deadlineAt === undefined || deadlineAt <= now) return undefined;
  const current = MATRIX[severity][urgencyOf(deadlineAt, now)];
  // A limit is crossed one millisecond after it: exactly four hours are not under four hours.
  const moments = [...URGENCIES.map((limit) => deadlineAt - limit + 1), deadlineAt].sort((a, b) => a - b);
  return moments.find((at) => at > now && MATRIX[severity][urgencyOf(deadlineAt, at)] !== current);
}
