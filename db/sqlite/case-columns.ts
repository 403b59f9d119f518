import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import { type Case, isLive, nextDue } from '../../src/domain/case/case.ts';
import { nextStage } from '../../src/domain/case/clock.ts';
import { wakeAtOf } from '../../src/domain/case/waiting.ts';
import { exceptionType } from '../../src/domain/catalogue/exception-types.ts';
import { nextPriorityChange } from '../../src/domain/detection/classify.ts';
import { refundedOf } from '../../src/domain/figures/marks-of.ts';

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
    deadlineAt: item.deadlineAt ?? null,
    taskDueAt: live ? taskDueAt(item) : null,
    nextPriorityAt: live ? (nextPriorityChange(item.severity, item.deadlineAt, now) ?? null) : null,
    claimDueAt: item.claimDueAt ?? null,
    solveDueAt: item.solveDueAt ?? null,
    wakeAt: live ? (wakeAtOf(item) ?? null) : null,
    wakeOn: live ? (item.waiting?.condition ?? null) : null,
    mergedInto: item.status === 'merged' ? (item.mergedInto ?? null) : null,
    stageAt: (live ? nextStage(item)?.at : undefined) ?? null,
    value: item.value?.amount ?? null,
    currency: item.value?.currency ?? null,
    refunded: refunded(item),
    live: live ? 1 : 0,
    parent: item.parent ?? null,
    groupKey: item.group ?? null,
    groupedAt: item.groupedAt ?? null,
    state: JSON.stringify(item),
  };
}

/** What was given back, as JSON; null where nothing was. */
function refunded(item: Case): string | null {
  const money = refundedOf(item);
  return money.length === 0 ? null : JSON.stringify(money);
}

function taskDueAt({ tasks }: Case): number | null {
  const open = tasks.filter(({ state }) => state === 'open').map(({ dueAt }) => dueAt);
  return open.length === 0 ? null : Math.min(...open);
}

type CaseColumns = ReturnType<typeof caseColumns>;

/** Names of the columns that `caseColumns` fills. */
const NAMES = [
  'id',
  'version',
  'code',
  'family',
  'orderId',
  'fingerprint',
  'detector',
  'status',
  'severity',
  'priority',
  'owner',
  'team',
  'channel',
  'openedAt',
  'claimedAt',
  'solvedAt',
  'endedAt',
  'dueAt',
  'deadlineAt',
  'taskDueAt',
  'nextPriorityAt',
  'claimDueAt',
  'solveDueAt',
  'wakeAt',
  'wakeOn',
  'mergedInto',
  'stageAt',
  'value',
  'currency',
  'refunded',
  'live',
  'parent',
  'groupKey',
  'groupedAt',
  'state',
] as const satisfies readonly (keyof CaseColumns)[];

/** A placeholder per column, for a prepared insert. */
export const CASE_PLACEHOLDERS = Object.fromEntries(NAMES.map((name) => [name, sql.placeholder(name)])) as {
  readonly [K in (typeof NAMES)[number]]: Placeholder<K>;
};

/** The same for a prepared update, whose values go to the driver as they are. */
export const CASE_CHANGES = Object.fromEntries(NAMES.map((name) => [name, sql`${sql.placeholder(name)}`])) as {
  readonly [K in (typeof NAMES)[number]]: SQL;
};
