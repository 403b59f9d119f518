import { type Case, isLive, nextDue } from '../../src/domain/case/case.ts';
import { exceptionType } from '../../src/domain/catalogue/exception-types.ts';
import { nextPriorityChange } from '../../src/domain/detection/classify.ts';

/** The hot columns of a case beside its JSON; lists, sweeps and digests read these alone. */
export function caseColumns(item: Case, now: number) {
  const live = isLive(item.status);
  return {
    id: item.id,
    version: item.version,
    code: item.code,
    family: exceptionType(item.code).family,
    orderId: item.orderId ?? null,
    fingerprint: item.fingerprint,
    detector: item.detector,
    status: item.status,
    severity: item.severity,
    priority: item.priority,
    owner: item.owner ?? null,
    team: item.route.team,
    channel: item.route.channel,
    openedAt: item.openedAt,
    claimedAt: item.claimedAt ?? null,
    solvedAt: item.solvedAt ?? null,
    endedAt: item.closedAt ?? null,
    dueAt: nextDue(item)?.at ?? null,
    nextPriorityAt: live ? (nextPriorityChange(item.severity, item.deadlineAt, now) ?? null) : null,
    claimDueAt: item.claimDueAt ?? null,
    solveDueAt: item.solveDueAt ?? null,
    value: item.value?.amount ?? null,
    currency: item.value?.currency ?? null,
    live,
    state: JSON.stringify(item),
  };
}
