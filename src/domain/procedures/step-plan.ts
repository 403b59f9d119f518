import type { Role } from '../case/rights.ts';
import type { EvidenceKind, Milestone, Stage } from './procedure.ts';

/** A built-in step without its words, which stand in i18n under its id. A handler's and not required, unless it says so. */
export interface StepPlan {
  readonly id: string;
  readonly stage: Stage;
  readonly role?: Role;
  readonly required?: true;
  /** Its words have a caution. */
  readonly caution?: true;
  readonly evidence?: EvidenceKind;
  readonly doneBy?: Milestone;
}
