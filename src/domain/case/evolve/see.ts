import type { Case } from '../case.ts';
import type { Detected } from '../event.ts';
import { keepLowered } from '../keep-lowered.ts';

/** The case with what its finding tells now. What people said of its type and severity stays. */
export function see(item: Case, detected: Detected, at: number): Case {
  const { deadlineAt: _d, value: _v, group: _g, recoveredAt: _r, ...rest } = item;
  const kept = keepLowered(item.severitySet, detected.severity);
  return {
    ...rest,
    ...detected,
    ...(item.typedBy === undefined ? {} : { code: item.code }),
    ...(kept === undefined ? {} : { severity: kept, priority: item.priority }),
    findingTrue: true,
    lastSeenAt: at,
  };
}

/** It counts among those of its cause from now on; the case that spoke for another cause does so no longer. */
export function regroup<C extends Omit<Case, 'parent'>>(item: C, at: number): C {
  const { groupedAt: _a, parent: _p, ...rest } = item as C & Pick<Case, 'parent'>;
  return { ...rest, ...(item.group === undefined ? {} : { groupedAt: at }) } as C;
}
