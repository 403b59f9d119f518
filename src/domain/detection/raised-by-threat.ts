import { type Case, isLive } from '../case/case.ts';
import { isGraver } from '../catalogue/severity.ts';
import type { Order } from '../order/order.ts';
import { type ClassifySettings, classify } from './classify.ts';
import { type Finding, fingerprintOf } from './finding.ts';
import type { Step } from './reconcile.ts';
import { hasThreat } from './threat.ts';

/**
 * Cases that the customer's words make graver although their trouble is the same as before (domain.md 2.1): each is seen
 * anew. One that was raised already, that a person graded, or that was opened again stays as it is. Pure.
 */
export function raisedByThreat(
  findings: readonly Finding[],
  steps: readonly Step[],
  about: {
    readonly cases: readonly Case[];
    readonly order: Order;
    readonly settings: ClassifySettings;
  },
): readonly Step[] {
  const { cases, order, settings } = about;
  if (!cases.some(mayRise) || !hasThreat(order)) return [];
  const busy = new Set(steps.flatMap((step) => (step.kind === 'open' ? [] : [step.case.id])));
  return cases.flatMap((item): readonly Step[] => {
    if (!mayRise(item) || busy.has(item.id)) return [];
    const finding = findings.find((it) => fingerprintOf(it) === item.fingerprint);
    if (finding === undefined) return [];
    return isGraver(classify(finding, order, 0, settings).severity, item.severity)
      ? [{ kind: 'refresh', case: item, finding }]
      : [];
  });
}

function mayRise({ status, severity, factors, severitySet, typedBy, reopenCount }: Case): boolean {
  if (!isLive(status) || severity === 'severe' || factors.length > 0) return false;
  return severitySet === undefined && typedBy === undefined && reopenCount === 0;
}
