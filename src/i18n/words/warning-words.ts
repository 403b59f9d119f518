import type { Say } from '../pen.ts';

/** Warnings of what is to come, on Home and in the thread of a case. */
export interface WarningWords {
  readonly title: string;
  readonly soon: Say<[orders: number, more: boolean]>;
  readonly count: Say<[type: string, count: number]>;
  readonly line: Say<[order: string, type: string, dueAt: number]>;
  /** To the owner of cases, once a day. */
  readonly yours: string;
  readonly yoursSummary: Say<[count: number]>;
}
