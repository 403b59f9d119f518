import type { Cause } from '../catalogue/causes.ts';
import type { CaseCode } from '../catalogue/exception-types.ts';
import type { ResolutionCode } from '../catalogue/resolutions.ts';
import type { Severity } from '../catalogue/severity.ts';
import type { CaseId, EffectId, PersonId } from '../ids.ts';
import type { CaseStatus } from './case.ts';
import type { ContactChannel, ContactOutcome, OfferedChoice } from './contact.ts';
import type { CaseEvent } from './event.ts';
import type { PlannedEffect } from './remedy.ts';
import type { Task } from './task.ts';
import type { CaseAction } from './transitions.ts';
import type { WakeCondition } from './waiting.ts';

/** What a person asks of a case. Ids and effects are made by the caller; amounts and texts are checked already. */
export type CaseCommand =
  | { readonly type: 'claim' }
  | { readonly type: 'release' }
  | { readonly type: 'assign'; readonly to: PersonId; readonly note: string }
  | { readonly type: 'accept' }
  | { readonly type: 'decline'; readonly note: string }
  | { readonly type: 'note'; readonly text: string }
  | ConfirmCommand
  | ResolveCommand
  | ContactCommand
  /** Somebody begins to contact the customer: nobody else does for a while. */
  | { readonly type: 'begin_contact' }
  | {
      readonly type: 'follow_up';
      readonly id: string;
      readonly dueAt: number;
      readonly note: string;
      /** It is done by itself when this happens. */
      readonly until?: WakeCondition;
    }
  | { readonly type: 'follow_up_done'; readonly id: string }
  | { readonly type: 'follow_up_later'; readonly id: string; readonly dueAt: number }
  | TaskCommand
  | { readonly type: 'task_answer'; readonly id: string; readonly answer: string }
  | { readonly type: 'task_withdraw'; readonly id: string }
  /** All steps that are done now, with the evidence of those that need some. */
  | {
      readonly type: 'checklist';
      readonly done: readonly string[];
      readonly evidence: Readonly<Record<string, string>>;
    }
  | { readonly type: 'snooze'; readonly until?: number; readonly condition?: WakeCondition; readonly note: string }
  | { readonly type: 'wake' }
  | { readonly type: 'escalate'; readonly note: string }
  | { readonly type: 'severity'; readonly to: Severity; readonly note: string }
  | { readonly type: 'merge'; readonly into: CaseId; readonly note: string }
  | { readonly type: 'split'; readonly note: string }
  | { readonly type: 'undo' }
  /** A person answers for what no event has verified; the reason is kept. */
  | { readonly type: 'waive'; readonly note: string; readonly override?: string }
  | { readonly type: 'close'; readonly note: string; readonly override?: string }
  | { readonly type: 'reopen'; readonly note: string }
  /** `of`: the first remedy of the approval that the person saw; another one is not signed by mistake. */
  | { readonly type: 'approve'; readonly note: string; readonly of?: string }
  | { readonly type: 'reject'; readonly note: string; readonly of?: string }
  /** An approver asks whoever wants the approval something. */
  | { readonly type: 'ask_back'; readonly note: string; readonly of?: string }
  | { readonly type: 'reveal'; readonly reason: string };

/** The result of looking into a case: real, false, the same as another case, or of another type. */
export type ConfirmCommand = { readonly type: 'confirm'; readonly note: string } & (
  | { readonly outcome: 'confirmed' | 'false_positive' }
  | { readonly outcome: 'duplicate'; readonly of?: CaseId }
  | { readonly outcome: 'other_type'; readonly code: CaseCode }
);

/** A remedy; one that needs several effects names the further ones in `more`. */
export interface ResolveCommand {
  readonly type: 'resolve';
  readonly id: EffectId;
  readonly resolution: ResolutionCode;
  readonly cause: Cause;
  readonly note: string;
  /** Absent: the resolution is recorded only. */
  readonly effect?: PlannedEffect;
  readonly verifyBy?: number;
  readonly more?: readonly { readonly id: EffectId; readonly effect: PlannedEffect; readonly verifyBy?: number }[];
  /** Why it is done although required steps of the procedure are open. */
  readonly override?: string;
}

/** An attempt to reach the customer: with an effect we send it, without one a person says what came of it. */
export interface ContactCommand {
  readonly type: 'contact';
  readonly id: EffectId;
  readonly channel: ContactChannel;
  readonly outcome?: ContactOutcome;
  readonly template?: string;
  readonly note?: string;
  readonly effect?: PlannedEffect;
  readonly choices?: readonly OfferedChoice[];
  /** The next attempt, planned in the same step. */
  readonly followUp?: { readonly id: string; readonly dueAt: number; readonly note: string };
}

/** Something asked of a department. */
export interface TaskCommand extends Pick<Task, 'id' | 'department' | 'ask' | 'answerKind' | 'dueAt' | 'channel'> {
  readonly type: 'task';
  /** The case rests until the answer comes, or its time is over. */
  readonly wait?: true;
}

/** Why a command was refused; the sentence is in i18n, one per code, with what is allowed now. */
export type Refusal =
  | { readonly code: 'no_role'; readonly action: CaseAction }
  | { readonly code: 'not_owner'; readonly action: CaseAction; readonly owner: PersonId }
  | { readonly code: 'taken'; readonly owner: PersonId }
  | {
      readonly code: 'not_now';
      readonly action: CaseAction;
      readonly status: CaseStatus;
      readonly allowed: readonly CaseAction[];
    }
  | { readonly code: 'past'; readonly field: 'due' | 'until' }
  | { readonly code: 'too_far'; readonly field: 'due' | 'until' }
  /** It would sleep through its next deadline. */
  | { readonly code: 'beyond_deadline'; readonly deadlineAt: number }
  | { readonly code: 'nothing_to_wait_for' }
  | { readonly code: 'no_such_follow_up' }
  | { readonly code: 'no_such_task' }
  | { readonly code: 'answer_missing' }
  | { readonly code: 'answered_already'; readonly by: PersonId }
  | { readonly code: 'remedies_open'; readonly count: number }
  | { readonly code: 'double_remedy' }
  | { readonly code: 'effect_unknown' }
  /** The customer has not agreed to it, as far as the case tells. */
  | { readonly code: 'consent_missing' }
  | { readonly code: 'steps_open'; readonly steps: readonly string[] }
  /** Its own hold would keep the order back for ever. */
  | { readonly code: 'hold_stands' }
  | { readonly code: 'approval_pending' }
  /** What this person saw is decided, or something else is asked for by now. */
  | { readonly code: 'other_approval' }
  | { readonly code: 'own_approval' }
  | { readonly code: 'signed_already' }
  | { readonly code: 'wrong_approver'; readonly needs: readonly (readonly string[])[] }
  | { readonly code: 'contact_locked'; readonly by: PersonId; readonly until: number }
  /** The customer's night, enough tries for one day of theirs, or a try a moment ago. */
  | { readonly code: 'quiet_hours'; readonly nextAt: number }
  | { readonly code: 'cap_reached'; readonly nextAt: number }
  | { readonly code: 'too_soon'; readonly nextAt: number }
  /** No address of this kind is known. */
  | { readonly code: 'no_way'; readonly channel: ContactChannel }
  | { readonly code: 'opted_out'; readonly channel: ContactChannel }
  | { readonly code: 'same_type' }
  | { readonly code: 'same_severity' }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'no_such_target' }
  | { readonly code: 'itself' }
  | { readonly code: 'nothing_to_undo' }
  | { readonly code: 'undo_too_late' }
  | { readonly code: 'not_your_step'; readonly by: PersonId };

/** What a decision comes to. `already`: somebody asked for what is so already; nothing changes and nobody is blamed. */
export type Decision =
  | { readonly kind: 'events'; readonly events: readonly CaseEvent[] }
  | { readonly kind: 'already' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
