import { type Case, isFolded } from '../../domain/case/case.ts';
import { CLOCKS, type ClockName, dueStages, type ReachedStage, type Stage } from '../../domain/case/clock.ts';
import { SYSTEM } from '../../domain/ids.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { joinTelling } from './join-telling.ts';
import type { Wants } from './wants.ts';

/** What telling people of clocks needs to know of them. */
export interface StageDeps {
  readonly policy: Pick<Policy, 'toldOf' | 'noticeAt'>;
  readonly wants: Wants;
}

/**
 * Records which stages the clocks of cases have reached, and tells whom it concerns, each once (domain.md 2.3). Cases that
 * another one speaks for, and silenced ones, are recorded and not told. Answers how many cases were worked off.
 */
export function runStages(tx: Tx, now: number, limit: number, deps: StageDeps): number {
  const due = tx.cases.stageDue(now, limit);
  for (const item of due) {
    const reached = dueStages(item, now);
    const events = reached.map((it) => ({ type: 'clock_reached', ...it }) as const);
    const after = tx.cases.apply(item, events, { at: now, by: SYSTEM });
    if (isFolded(after) || tx.silences.keeping(after.id) !== undefined) continue;
    for (const clock of CLOCKS) tell(tx, after, clock, reached, now, deps);
  }
  return due.length;
}

function tell(
  tx: Tx,
  item: Case,
  clock: ClockName,
  reached: readonly ReachedStage[],
  now: number,
  { policy, wants }: StageDeps,
): void {
  const { team, channel } = item.route;
  const dueAt = item.marks?.[clock][1];
  const stages = reached.filter((it) => it.clock === clock).map(({ stage }) => stage);
  if (dueAt === undefined || stages.length === 0) return;
  const startAt = policy.noticeAt({ team, priority: item.priority, at: now });
  for (const [recipient, stage] of gravest(item, stages, { policy, wants }, channel))
    if (recipient !== '') joinTelling(tx, { recipient, stage, startAt, told: { caseId: item.id, clock, dueAt } }, now);
}

/** Who reads of which stage: of several that concern the same person, the gravest. A stage of nobody goes to the channel. */
function gravest(
  { route: { team }, owner }: Case,
  stages: readonly Stage[],
  { policy, wants }: StageDeps,
  channel: string,
): ReadonlyMap<string, Stage> {
  const read = new Map<string, Stage>();
  for (const stage of [...stages].sort((a, b) => a - b)) {
    const people = policy.toldOf({ team, stage, ...(owner === undefined ? {} : { owner }) });
    for (const person of people) if (wants(person, `clock_${stage}`)) read.set(person, stage);
    if (people.length === 0) read.set(channel, stage);
  }
  return read;
}
