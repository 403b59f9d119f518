import type { Say } from '../pen.ts';

/** The case to take next. */
export interface NextWords {
  /** Title of the modal; 24 characters at most. */
  readonly title: string;
  readonly kept: Say<[id: string, untilAt: number]>;
  readonly skip: string;
  readonly claimed: Say<[id: string]>;
  readonly none: string;
  /** Cases that others look at, and cases that this person skipped. */
  readonly noneLeft: Say<[others: number, skipped: number]>;
}
