import type { Role } from '../case/rights.ts';
import type { CaseCode } from '../catalogue/exception-types.ts';

/** The way of a case as its card shows it, in order (domain.md 4). */
export const STAGES = ['confirm', 'contact', 'act', 'follow_up'] as const;
/** One part of this way. */
export type Stage = (typeof STAGES)[number];

/** What must be given with a step before it counts as done: a web address, a few words, or a figure. */
export const EVIDENCE_KINDS = ['link', 'text', 'number'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * What of a case counts a step as done by itself: the trouble is confirmed, the customer was reached, a remedy stands,
 * every remedy is verified or waived, every follow-up is done.
 */
export const MILESTONES = ['confirmed', 'contacted', 'remedy', 'verified', 'follow_up_done'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** How a step reads in one language: what to do in at most 75 characters, and what to beware of. */
export interface StepWords {
  readonly title: string;
  readonly caution?: string;
}

/** One thing to do. `role` says whose work it is, and forbids nobody else to tick it. */
export interface Step {
  /** Unique within its procedure; lower case, so that it can name a field of the checklist. */
  readonly id: string;
  readonly stage: Stage;
  readonly role: Role;
  /** While it is open the case is not solved, except by a person who says why. */
  readonly required: boolean;
  readonly evidence?: EvidenceKind;
  readonly doneBy?: Milestone;
  /** By language (`en`, `zh-CN`); at least one. */
  readonly words: Readonly<Record<string, StepWords>>;
}

/** How cases of one code are handled: a standard operating procedure 标准操作流程. */
export interface Procedure {
  readonly code: CaseCode;
  /** Digest of the steps and their words: any change gives another one. */
  readonly version: string;
  readonly steps: readonly Step[];
}

/** A step's words in a language, else in the one that it has. */
export function wordsOf(step: Pick<Step, 'words'>, locale: string): StepWords {
  return step.words[locale] ?? Object.values(step.words)[0] ?? { title: '' };
}
