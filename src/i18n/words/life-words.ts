import type { WakeCondition } from '../../domain/case/waiting.ts';
import type { Severity } from '../../domain/catalogue/severity.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** What looking into a case can show. */
export const OUTCOMES = ['confirmed', 'false_positive', 'duplicate', 'other_type'] as const;
/** One of these results. */
export type Outcome = (typeof OUTCOMES)[number];

/** Forms of the life cycle; each is named after its gesture. */
export type LifeForm = 'confirm' | 'snooze' | 'escalate' | 'severity' | 'merge' | 'split' | 'decline';

/** How a case is looked into, rests, wakes, is merged and taken back. */
export interface LifeWords {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What a case waits for, as the end of "until …". */
  readonly conditions: Readonly<Record<WakeCondition, string>>;
  /** Titles and buttons of a form have 24 characters at most. */
  readonly titles: Readonly<Record<LifeForm, string>>;
  readonly submits: Readonly<Record<LifeForm, string>>;
  readonly fields: {
    readonly outcome: string;
    readonly code: string;
    readonly target: string;
    readonly target_id: string;
    readonly until: string;
    readonly condition: string;
    readonly severity: string;
  };
  readonly hints: {
    readonly code: string;
    readonly target: string;
    readonly duplicate: string;
    readonly latest: Say<[deadlineAt: number]>;
    readonly noDeadline: string;
    readonly condition: string;
    readonly severity: Say<[now: Severity]>;
  };
  readonly errors: {
    readonly codeMissing: string;
    readonly targetMissing: string;
  };
  /** Another case that can be chosen. */
  readonly caseOption: Say<[id: string, type: string]>;
  readonly card: {
    /** What wakes it, after for whom it waits. */
    readonly wakes: Say<[condition: WakeCondition]>;
    readonly confirmed: Say<[by: PersonId, at: number]>;
    readonly retyped: Say<[by: PersonId]>;
    readonly severitySet: Say<[by: PersonId, from: Severity, to: Severity, note: string]>;
    readonly escalated: Say<[by: PersonId, note: string]>;
    readonly handed: Say<[by: PersonId]>;
    readonly heard: Say<[intent: string]>;
    readonly mergedInto: Say<[id: string]>;
    readonly undone: Say<[by: PersonId, what: string]>;
  };
  /** Names of steps by what they left in the history, for "you took back: …". */
  readonly steps: Readonly<Record<string, string>>;
  readonly anyStep: string;
  readonly undone: Say<[what: string]>;
  readonly thread: {
    readonly woken: Say<[owner: PersonId | undefined, why: 'time' | 'condition', condition: WakeCondition | undefined]>;
    readonly escalated: Say<[leads: readonly PersonId[], by: PersonId, note: string]>;
    readonly declined: Say<[to: PersonId, by: PersonId, note: string]>;
    readonly goesOnWith: Say<[id: string]>;
    /** Before the channel. */
    readonly movedTo: string;
  };
}
