import type { CaseAction } from '../../domain/case/transitions.ts';

/** What a person can do to or ask of a case: the button, and what it does in one line. */
export interface ActionWords {
  readonly buttons: Readonly<Record<CaseAction | CaseReading, string>>;
  readonly meanings: Readonly<Record<CaseAction | CaseReading, string>>;
}

/** Gestures that read a case and change nothing. */
export type CaseReading = 'timeline' | 'why' | 'more';
