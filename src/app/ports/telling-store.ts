import type { ClockName, Stage } from '../../domain/case/clock.ts';
import type { CaseId } from '../../domain/ids.ts';

/** One message to one recipient about cases whose clocks reached one stage. */
export interface Telling {
  /** The key of its send. */
  readonly key: string;
  /** A person, or a channel where the team names nobody. */
  readonly recipient: string;
  readonly stage: Stage;
  /** When it goes out, epoch milliseconds. */
  readonly startAt: number;
}

/** A clock of a case that a message tells of, and when its term ends. */
export interface ToldClock {
  readonly caseId: CaseId;
  readonly clock: ClockName;
  readonly dueAt: number;
}

/** What was told of clocks to whom. */
export interface TellingStore {
  /** The newest message to a recipient about a stage that begins within a span, both ends included. */
  within(recipient: string, stage: Stage, from: number, until: number): Telling | undefined;
  /** Messages to a recipient about a stage that have not begun. */
  coming(recipient: string, stage: Stage, now: number): readonly Telling[];
  begin(telling: Telling): void;
  /** Adds a clock to a message; answers whether it is new there. */
  join(key: string, told: ToldClock): boolean;
  leave(key: string, told: Pick<ToldClock, 'caseId' | 'clock'>): void;
  /** What a message tells of, the earliest term first. */
  toldBy(key: string): readonly ToldClock[];
  /** Forgets messages that began before a time. */
  forgetBefore(at: number): void;
}
