import { type Case, isLive } from '../../domain/case/case.ts';
import type { Detected } from '../../domain/case/event.ts';
import { isGraver } from '../../domain/catalogue/severity.ts';
import { classify, priorityOf } from '../../domain/detection/classify.ts';
import { type Finding, fingerprintOf } from '../../domain/detection/finding.ts';
import { groupOf } from '../../domain/detection/group-of.ts';
import { worthOf } from '../../domain/order/derive.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Policy } from '../ports/policy.ts';
import { RULES } from './own-detector.ts';

/** What findings are graded in. */
export interface Grading {
  readonly policy: Pick<Policy, 'classify'>;
  readonly now: number;
  readonly detector: string;
  /** The order that the findings are about; absent for subjects of their own kind. */
  readonly order?: Order;
  /** Every case of the order: they weigh in, hand on their owner and are repainted. */
  readonly neighbours: readonly Case[];
  /** A quiet import opens cases without cards. */
  readonly quiet: boolean;
}

/** What a finding means for a case: graded, classified, prioritised. Only people lower a severity. */
export function gradeFinding(finding: Finding, around: Grading, item?: Case): Detected {
  const { order, policy, now } = around;
  const others = around.neighbours.filter((it) => isLive(it.status) && it.id !== item?.id).length;
  const graded = classify(finding, order, others, policy.classify);
  const keep =
    item !== undefined && (item.reopenCount > 0 || !isLive(item.status) || !isGraver(graded.severity, item.severity));
  const { severity, factors } = keep ? item : graded;
  const value = finding.money ?? (order === undefined ? undefined : worthOf(order));
  return {
    code: finding.code,
    subject: finding.subject,
    fingerprint: fingerprintOf(finding),
    since: finding.since,
    evidence: finding.evidence,
    material: finding.material,
    severity,
    factors,
    priority: priorityOf(severity, finding.deadlineAt, now, item?.typedBy === undefined ? finding.code : item.code),
    ...(finding.deadlineAt === undefined ? {} : { deadlineAt: finding.deadlineAt }),
    ...(value === undefined ? {} : { value }),
    ...groupFor(finding, around, item),
  };
}

/** The cause that a case may share with others, as it was when it began or climbed; what an import finds shares none. */
function groupFor(finding: Finding, around: Grading, item: Case | undefined): { readonly group?: string } {
  const fresh = item === undefined || item.code !== finding.code || !isLive(item.status);
  const { order, quiet, detector } = around;
  const mayShare = order !== undefined && !quiet && detector === RULES;
  const group = fresh && mayShare ? groupOf(finding, order) : item?.group;
  return group === undefined ? {} : { group };
}
