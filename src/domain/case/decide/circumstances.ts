import type { ContactQuestion } from '../../contact/contact-rules.ts';
import type { PersonId } from '../../ids.ts';
import type { Signature } from '../approval.ts';
import type { Case } from '../case.ts';
import type { Refrozen } from '../event.ts';
import type { OtherRemedies } from '../guard-remedy.ts';
import type { Actor } from '../rights.ts';

/** Who decides, when, and what else has to be known for some commands. */
export interface Circumstances {
  readonly actor: Actor;
  readonly now: number;
  /** What is known of the order's remedies (`resolve`). */
  readonly others?: OtherRemedies;
  /** Signatures that the remedy needs of others, and until when they may be given (`resolve`). */
  readonly approval?: { readonly needs: readonly Signature[]; readonly expiresAt: number };
  /** A hold of this case still keeps the order back (`resolve`, `close`, `waive`, `confirm`). */
  readonly holdsOrder?: boolean;
  /** Required steps of its procedure that are open (`resolve`, `close`, `waive`). */
  readonly openSteps?: readonly OpenStep[];
  /** The newest step of a person and the case before it (`undo`). */
  readonly last?: LastStep;
  /**
   * Where a case of the type belongs that a person says it is, and its procedure (`confirm`). The owner does not stay when
   * who has it, or would have it, handles no cases there.
   */
  readonly retyped?: { readonly route?: Case['route']; readonly ownerStays?: boolean } & Refrozen;
  /** What decides whether the customer may be contacted now (`contact`). */
  readonly contact?: Omit<ContactQuestion, 'now'>;
  /** The case that another one is merged into (`merge`). */
  readonly target?: Case;
}

/** A required step of a procedure that is not done. */
export interface OpenStep {
  readonly id: string;
  readonly stage: 'confirm' | 'contact' | 'act' | 'follow_up';
}

/** What a person did last on a case, and how the case was before. */
export interface LastStep {
  readonly by: PersonId;
  readonly at: number;
  /** The first event of the step, e.g. `assigned`. */
  readonly what: string;
  readonly before: Case;
  /** Whether one of its effects may have left the house. */
  readonly sent: boolean;
  /** From then on it stays. */
  readonly until: number;
}
