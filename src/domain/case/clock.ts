import type { Case } from './case.ts';
import { isOwed } from './remedy.ts';
import { LONGEST_PAUSE_MS } from './waiting.ts';

/** Clocks that run on a case (domain.md 2.3): until somebody has it, until its customer knows, until it is mended. */
export const CLOCKS = ['claim', 'contact', 'solve'] as const;
export type ClockName = (typeof CLOCKS)[number];

/** Per cent of a term at which somebody is told: its owner, the lead, the manager (domain.md 2.3). */
export const STAGES = [80, 100, 150] as const;
export type Stage = (typeof STAGES)[number];

/** When each stage of each clock is reached, in the order of `STAGES`; epoch milliseconds. */
export type ClockMarks = Readonly<Record<ClockName, readonly [warnAt: number, dueAt: number, lateAt: number]>>;

/** A stage of a clock that was reached. */
export interface ReachedStage {
  readonly clock: ClockName;
  readonly stage: Stage;
}

type Clocked = Pick<Case, 'status' | 'contactedAt' | 'waiting' | 'remedies' | 'marks' | 'reached' | 'parent' | 'owner'>;

/** The next stage that somebody has to be told of, unless something happens before; each is told once. */
export function nextStage(item: Clocked): (ReachedStage & { readonly at: number }) | undefined {
  return comingStages(item)[0];
}

/** The stages that are reached by now and that nobody was told of, the earliest first. */
export function dueStages(item: Clocked, now: number): readonly ReachedStage[] {
  return comingStages(item)
    .filter(({ at }) => at <= now)
    .map(({ clock, stage }) => ({ clock, stage }));
}

/** Whether a clock of a case runs now. */
export function isRunning(item: Clocked, clock: ClockName): boolean {
  return RUNS[clock](item);
}

function comingStages(item: Clocked): readonly (ReachedStage & { readonly at: number })[] {
  const { marks, reached = [] } = item;
  if (marks === undefined) return [];
  const coming = CLOCKS.filter((clock) => RUNS[clock](item)).flatMap((clock) =>
    STAGES.map((stage, index) => ({ clock, stage, at: marks[clock][index] ?? Number.POSITIVE_INFINITY })),
  );
  return coming
    .filter(({ clock, stage }) => !reached.some((it) => it.clock === clock && it.stage >= stage))
    .sort((a, b) => a.at - b.at);
}

/** Whether a clock runs now. The one to solve stops when every remedy is accepted and stands still while the case waits for somebody outside. */
const RUNS: Readonly<Record<ClockName, (item: Clocked) => boolean>> = {
  claim: ({ status, parent }) => status === 'open' && parent === undefined,
  contact: ({ status, contactedAt }) => contactedAt === undefined && (status === 'claimed' || status === 'verifying'),
  solve: ({ status, remedies, waiting }) =>
    status === 'claimed' ||
    (status === 'waiting' && waiting !== undefined && LONGEST_PAUSE_MS[waiting.reason] === 0) ||
    (status === 'verifying' && remedies.some((it) => isOwed(it) && it.state !== 'accepted')),
};

/** The marks with the clock to solve moved on by a time. */
export function laterToSolve(marks: ClockMarks, byMs: number): ClockMarks {
  const [warnAt, dueAt, lateAt] = marks.solve;
  return { ...marks, solve: [warnAt + byMs, dueAt + byMs, lateAt + byMs] };
}
