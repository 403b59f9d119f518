import { priorityOf } from '../../detection/classify.ts';
import { keepLowered } from '../../detection/classify-lowered.ts';
import type { Case } from '../case.ts';
import type { Detected } from '../event.ts';

/** The case with what its finding tells now. What people said of its type and severity stays. */
export function see(item: Case, detected: Detected, at: number): Case {
  const { deadlineAt: _d, value: _v, group: _g, recoveredAt: _r, ruleOffAt: _o, ...rest } = item;
  const code = item.typedBy === undefined ? detected.code : item.code;
  const severity = keepLowered(item.severitySet, detected.severity);
  const asFound = code === detected.code && severity === detected.severity;
  return {
    ...rest,
    ...detected,
    code,
    severity,
    priority: asFound ? detected.priority : priorityOf(severity, detected.deadlineAt, at, code),
    findingTrue: true,
    lastSeenAt: at,
  };
}

/** It counts among those of its cause from now on; the case that spoke for another cause does so no longer. */
export function regroup<C extends Omit<Case, 'parent'>>(item: C, at: number): C {
  const { groupedAt: _a, parent: _p, ...rest } = item as C & Pick<Case, 'parent'>;
  return { ...rest, ...(item.group === undefined ? {} : { groupedAt: at }) } as C;
}
