import type { Silence, SilenceMatcher } from '../../domain/detection/silence.ts';
import type { CaseId, PersonId } from '../../domain/ids.ts';

/** Silences, and the cases that they keep from being posted. */
export interface SilenceStore {
  add(silence: {
    readonly matcher: SilenceMatcher;
    readonly startsAt: number;
    readonly untilAt: number;
    readonly by: PersonId;
    readonly reason: string;
  }): Silence;
  get(id: number): Silence | undefined;
  /** Ends a silence now. */
  end(id: number, endedBy: PersonId, at: number): void;
  /** Silences that last at this time, the one that ends first first. */
  active(now: number): readonly Silence[];
  /** A silence keeps a case from being posted; another one may have done so before. */
  keep(caseId: CaseId, silenceId: number, at: number): void;
  /** The silence that keeps a case from being posted now. */
  keeping(caseId: string): Silence | undefined;
  /** Nothing keeps the case silent any more. */
  lift(caseId: string): void;
  /** How many cases a silence has kept from being posted, and how many of them it still does. */
  count(silenceId: number): { readonly kept: number; readonly now: number };
  /** Cases of silences that are over, which are still kept. */
  overdue(now: number, limit: number): readonly CaseId[];
  /** When the next silence ends that still keeps a case. */
  nextEndAt(): number | undefined;
}
