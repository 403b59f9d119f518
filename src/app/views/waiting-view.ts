import type { WaitingItem } from '../../cards/home/waiting-section.ts';
import { signatureOf } from '../../domain/case/approval.ts';
import { type Case, isLive } from '../../domain/case/case.ts';
import type { Role } from '../../domain/case/rights.ts';
import type { Task } from '../../domain/case/task.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';
import { caseLine } from './case-line.ts';

/** More than this is not looked through: Home shows the first of them. */
const MOST = 200;

/** Who looks at what waits for them. */
export interface Waiter {
  readonly person: PersonId;
  /** Their roles for cases of a team. */
  rolesIn(team: string): readonly Role[];
  /** Whether they belong to the department that is asked. */
  answersFor(task: Task, team: string): boolean;
  /** The end of their day: follow-ups until then are shown. */
  readonly dayEndsAt: number;
  readonly now: number;
}

/** What one person is waited for with, by when it is due: signatures, tasks, follow-ups of today, cases given to them. */
export function waitingView(tx: Tx, waiter: Waiter, mine: readonly Case[]): readonly WaitingItem[] {
  const found = [
    ...mine.flatMap((item) => handed(tx, item)),
    ...approvals(tx, waiter),
    ...tasks(tx, waiter),
    ...mine.flatMap((item) => followUps(tx, item, waiter)),
  ];
  return found.sort((one, other) => dueOf(one) - dueOf(other));
}

/** What nobody gave a time comes first: a colleague waits for the answer. */
function dueOf(item: WaitingItem): number {
  if (item.kind === 'handed') return 0;
  return item.kind === 'approval' ? item.expiresAt : item.dueAt;
}

function handed(tx: Tx, item: Case): readonly WaitingItem[] {
  return item.handedBy === undefined ? [] : [{ kind: 'handed', line: caseLine(tx, item), by: item.handedBy }];
}

function approvals(tx: Tx, { person, rolesIn }: Waiter): readonly WaitingItem[] {
  // All that are asked for will be due at some time.
  return tx.approvals.due(Number.MAX_SAFE_INTEGER, MOST).flatMap(({ caseId }): readonly WaitingItem[] => {
    const item = tx.cases.get(caseId);
    if (item?.approval === undefined || !isLive(item.status)) return [];
    const { by, expiresAt } = item.approval;
    const signature = signatureOf(item.approval, { id: person, roles: rolesIn(item.route.team) });
    return typeof signature === 'number' ? [{ kind: 'approval', line: caseLine(tx, item), by, expiresAt }] : [];
  });
}

/** What they asked themselves waits for others. */
function tasks(tx: Tx, { person, answersFor }: Waiter): readonly WaitingItem[] {
  return tx.cases
    .asking(MOST)
    .flatMap((item) =>
      item.tasks
        .filter((task) => task.state === 'open' && task.by !== person && answersFor(task, item.route.team))
        .map(
          ({ department, ask, dueAt }) => ({ kind: 'task', line: caseLine(tx, item), department, ask, dueAt }) as const,
        ),
    );
}

function followUps(tx: Tx, item: Case, { dayEndsAt, now }: Waiter): readonly WaitingItem[] {
  return item.followUps
    .filter(({ state, dueAt }) => state !== 'done' && dueAt < dayEndsAt)
    .map(({ note, dueAt }) => ({ kind: 'follow_up', line: caseLine(tx, item), note, dueAt, isOver: dueAt <= now }));
}
