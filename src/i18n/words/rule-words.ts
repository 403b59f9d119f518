import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Say } from '../pen.ts';

/** Rules: which of them run, what watched ones would have opened, and what became of cases of those that are off. */
export interface RuleWords {
  readonly title: string;
  readonly summary: Say<[on: number, monitor: number, off: number]>;
  /** All of them run as they come. */
  readonly allOn: string;
  readonly names: Readonly<Record<'on' | 'monitor' | 'off', string>>;
  readonly rule: Say<[name: string, code: string]>;
  readonly changed: Say<[params: readonly string[]]>;
  readonly wouldOpen: Say<[cases: number, orders: number, days: number]>;
  readonly lastSeen: Say<[order: string | undefined, at: number]>;
  readonly howTo: string;
  /** The one message after rules were switched off. */
  readonly offTitle: string;
  readonly withdrawn: Say<[count: number, code: CaseCode]>;
  readonly kept: Say<[count: number]>;
  readonly offSummary: Say<[count: number]>;
}
