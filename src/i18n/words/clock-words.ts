import type { ClockName, Stage } from '../../domain/case/clock.ts';
import type { Say } from '../pen.ts';

/** Messages about cases whose clocks ran on: one per person and stage, with a line for each case. */
export interface ClockWords {
  /** How many cases, and how far their time is over. */
  readonly title: Readonly<Record<Stage, Say<[cases: number]>>>;
  /** What should have happened by when. */
  readonly due: Readonly<Record<ClockName, Say<[at: number]>>>;
  /** Cases of one mass incident stand together. */
  readonly incident: Say<[cases: number]>;
  /** What stands in place of the time once it has happened. */
  readonly over: string;
  /** Why it is said in the channel: the team names nobody for it. */
  readonly nobody: Readonly<Record<Stage, string>>;
}
