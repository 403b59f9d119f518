import type { ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { BUILT_IN_STEPS } from '../../domain/procedures/built-in/built-in-steps.ts';
import type { EvidenceProblem } from '../../domain/procedures/checklist.ts';
import type { EvidenceKind, Stage } from '../../domain/procedures/procedure.ts';
import type { Say } from '../pen.ts';

/** Procedures (SOP): their steps, the checklist of a case, and the notice of a changed one. */
export interface ProcedureWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly steps: StepTexts;
  /** One stage on a card, e.g. "confirm 1/2". */
  readonly progress: Say<[stage: Stage, done: number, total: number]>;
  readonly checklist: {
    /** At most 24 characters. */
    readonly title: string;
    /** At most 24 characters. */
    readonly submit: string;
    readonly lead: string;
    readonly required: string;
    /** A tick that the case itself has set. */
    readonly byItself: string;
    readonly caution: Say<[text: string]>;
    readonly evidence: Say<[kind: EvidenceKind, step: string]>;
    readonly hints: Readonly<Record<EvidenceKind, string>>;
    readonly nothing: string;
  };
  readonly problems: Readonly<Record<EvidenceProblem, string>>;
  /** A case would be solved, but for these steps. */
  readonly missing: Say<[steps: readonly string[]]>;
  /** In forms that would end a case while required steps are open. */
  readonly override: { readonly title: string; readonly label: string; readonly hint: string };
  readonly notice: {
    readonly summary: Say<[type: string]>;
    readonly ask: string;
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly onlyOrder: string;
    readonly more: Say<[count: number]>;
    /** The button's words. */
    readonly confirm: string;
    readonly confirmed: string;
    readonly already: string;
    /** The version that was shown is no longer in use. */
    readonly outdated: string;
  };
  /** Who has not confirmed a changed procedure. */
  readonly waiting: {
    readonly title: string;
    /** Which version of which procedure, and since when. */
    readonly version: Say<[type: string, version: string, since: number]>;
    readonly line: Say<[people: readonly PersonId[], more: number]>;
    /** Every member of the team has read it. */
    readonly all: string;
    readonly nobody: string;
  };
}

type BuiltIn = typeof BUILT_IN_STEPS;
type PlanOf<C extends ExceptionCode> = BuiltIn[C][number];

/** Words of every built-in step by its id: a title of at most 75 characters, with a caution where the step has one. */
export type StepTexts = {
  readonly [C in ExceptionCode]: {
    readonly [P in PlanOf<C> as P['id']]: P extends { readonly caution: true }
      ? { readonly title: string; readonly caution: string }
      : string;
  };
};

/** Words of one family of exceptions. */
export type FamilySteps<Family extends string> = Pick<StepTexts, Extract<ExceptionCode, `${Family}.${string}`>>;
