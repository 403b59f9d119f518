import type { Case } from '../../domain/case/case.ts';
import type { PersonId } from '../../domain/ids.ts';

/** Who asks for a case and whose cases they may claim. */
export interface Asker {
  readonly person: PersonId;
  readonly teams: readonly string[];
}

/** Cases that are kept for the people who asked for their next one. The database guarantees that a case is kept for one person at a time. */
export interface KeptCaseStore {
  /**
   * The most pressing open case that this person may take now: nobody else is looking at it, no silence keeps it, no other
   * case that nobody has speaks for it, and this person did not skip it.
   */
  best(asker: Asker, now: number): Case | undefined;
  /** Keeps a case for a person; what was kept for them before is free again, and what ran out is gone. */
  give(caseId: string, person: PersonId, it: { readonly now: number; readonly untilAt: number }): void;
  /** The person does not want the case for a while; it is free for others at once. */
  skip(caseId: string, person: PersonId, untilAt: number): void;
  /** How many open cases they could take but for other people who look at them, or because they skipped them. */
  kept(asker: Asker, now: number): { readonly others: number; readonly skipped: number };
}
