import type { Cause } from '../catalogue/causes.ts';
import type { CaseCode } from '../catalogue/exception-types.ts';
import type { Priority, Severity } from '../catalogue/severity.ts';
import type { Evidence, Subject } from '../detection/finding.ts';
import type { TurnedUp } from '../detection/turned-up.ts';
import type { CaseId, OrderId, PersonId } from '../ids.ts';
import type { Money } from '../order/money.ts';
import type { Approval } from './approval.ts';
import type { Case, Ending, FollowUp, Route, SeverityFactor, StepDone } from './case.ts';
import type { ClockMarks, ReachedStage } from './clock.ts';
import type { Consent, Contact } from './contact.ts';
import type { Remedy, RemedyState } from './remedy.ts';
import type { Task } from './task.ts';
import type { Waiting, WakeCondition } from './waiting.ts';

/** What detection knows of a case when it opens or changes it. */
export interface Detected {
  readonly code: CaseCode;
  readonly subject: Subject;
  readonly fingerprint: string;
  readonly since: number;
  readonly evidence: Evidence;
  readonly material: string;
  readonly severity: Severity;
  readonly factors: readonly SeverityFactor[];
  readonly priority: Priority;
  readonly deadlineAt?: number;
  readonly value?: Money;
  /** What cases of one cause have in common, see `groupOf`. */
  readonly group?: string;
}

/** The procedure of the code that a case changes to, `null` where there is none; absent: it keeps the one it has. */
export interface Refrozen {
  readonly procedure?: NonNullable<Case['procedure']> | null;
  /** Steps that say the same in both, so that what is done of them stays done. */
  readonly kept?: readonly string[];
}

/** What happened to a case, in the order it happened; the row is the fold of these. */
export type CaseEvent =
  | {
      readonly type: 'opened';
      readonly id: CaseId;
      readonly orderId?: OrderId;
      readonly detector: string;
      readonly detected: Detected;
      readonly route: Route;
      readonly claimDueAt?: number;
      readonly contactDueAt?: number;
      readonly solveDueAt?: number;
      readonly marks?: ClockMarks;
      readonly procedure?: NonNullable<Case['procedure']>;
      readonly owner?: PersonId;
    }
  | { readonly type: 'occurred_again'; readonly detected: Detected }
  /** The same trouble with newer values; repaints the card, is no history and raises no version. */
  | { readonly type: 'refreshed'; readonly detected: Detected }
  | ({ readonly type: 'raised'; readonly from: CaseCode; readonly detected: Detected } & Refrozen)
  | ({ readonly type: 'reclassified'; readonly from: CaseCode; readonly detected: Detected } & Refrozen)
  | ({ readonly type: 'reopened'; readonly why: string; readonly detected?: Detected } & Refrozen)
  | { readonly type: 'reprioritised'; readonly priority: Priority }
  /** It became more pressing before anybody had it: the time to claim it is shorter now. */
  | { readonly type: 'claim_shortened'; readonly claim: ClockMarks['claim'] }
  /** Part of a term is over, and whoever it concerns is told. */
  | ({ readonly type: 'clock_reached' } & ReachedStage)
  /** It is shown on the card of another case: many have one cause. */
  | { readonly type: 'grouped'; readonly parent: CaseId }
  /** That case ended: it stands by itself again. */
  | { readonly type: 'ungrouped' }
  | { readonly type: 'finding_ended' }
  | { readonly type: 'cleared' }
  | { readonly type: 'recovered' }
  | { readonly type: 'withdrawn'; readonly why: string }
  /** The parcel that was given up moves again, or arrived, although the customer was helped otherwise. */
  | { readonly type: 'turned_up'; readonly found: TurnedUp }
  /** It comes and goes so often that it stays open until it was quiet for a while; told anew with every turn. */
  | { readonly type: 'flapping'; readonly times: number; readonly until: number }
  /** It was quiet for a while. */
  | { readonly type: 'calmed' }
  /** Its rule was switched off while somebody has it. */
  | { readonly type: 'rule_off' }
  | { readonly type: 'claimed' }
  | { readonly type: 'released' }
  | { readonly type: 'assigned'; readonly to: PersonId; readonly note: string }
  | { readonly type: 'accepted' }
  | { readonly type: 'declined'; readonly note: string }
  | { readonly type: 'escalated'; readonly note: string }
  | { readonly type: 'confirmed'; readonly note: string }
  /** A person says that it is of another type: it belongs where that type belongs, and follows its procedure. */
  | ({
      readonly type: 'retyped';
      readonly from: CaseCode;
      readonly code: CaseCode;
      readonly note: string;
      readonly route?: Route;
    } & Refrozen)
  | {
      readonly type: 'severity_set';
      readonly from: Severity;
      readonly to: Severity;
      readonly priority: Priority;
      readonly note: string;
    }
  | { readonly type: 'waited'; readonly waiting: Waiting; readonly note: string }
  /** It rests no longer; the clock to solve goes on with the time that stood still added. */
  | {
      readonly type: 'woken';
      readonly why: 'person' | 'time' | 'condition';
      readonly condition?: WakeCondition;
      readonly solveDueAt?: number;
    }
  | { readonly type: 'contact_begun'; readonly until: number }
  | { readonly type: 'contacted'; readonly contact: Contact }
  | {
      readonly type: 'contact_changed';
      readonly id: string;
      readonly state: Contact['state'];
      readonly outcome?: Contact['outcome'];
      readonly reason?: string;
    }
  /** The customer wrote. `text` is what people may read of it, masked. */
  | {
      readonly type: 'message_heard';
      readonly messageId: string;
      readonly intent: string;
      readonly text: string;
      readonly consent?: Consent;
    }
  | { readonly type: 'task_asked'; readonly task: Task }
  | { readonly type: 'task_answered'; readonly id: string; readonly answer: string }
  | { readonly type: 'task_withdrawn'; readonly id: string }
  | { readonly type: 'steps_done'; readonly steps: readonly StepDone[] }
  /** Required steps were open when it was solved or closed. */
  | { readonly type: 'steps_overridden'; readonly steps: readonly string[]; readonly note: string }
  | { readonly type: 'approval_asked'; readonly approval: Approval }
  /** An approver asked something before deciding. */
  | { readonly type: 'asked_back'; readonly to: PersonId; readonly note: string }
  | { readonly type: 'approved'; readonly need: number; readonly note: string }
  | { readonly type: 'rejected'; readonly note: string; readonly expired?: true }
  | { readonly type: 'merged'; readonly into: CaseId; readonly note: string }
  | { readonly type: 'split'; readonly note: string }
  /** The newest step of a person was taken back: the fields as before it, and the remedies and contacts there were. */
  | {
      readonly type: 'undone';
      readonly what: string;
      readonly restored: Restored;
      readonly kept: readonly string[];
    }
  | { readonly type: 'revealed'; readonly reason: string }
  | { readonly type: 'noted'; readonly text: string }
  | { readonly type: 'remedy_added'; readonly remedy: Remedy; readonly cause: Cause }
  | {
      readonly type: 'remedy_changed';
      readonly id: string;
      readonly state: RemedyState;
      readonly reference?: string;
      readonly reason?: string;
    }
  | { readonly type: 'solved'; readonly ending: Ending; readonly cause?: Cause; readonly note?: string }
  | { readonly type: 'closed'; readonly ending: Ending; readonly cause?: Cause; readonly note?: string }
  | { readonly type: 'follow_up_planned'; readonly followUp: FollowUp }
  | { readonly type: 'follow_up_reminded'; readonly id: string }
  | { readonly type: 'follow_up_moved'; readonly id: string; readonly dueAt: number }
  /** `seen`: nobody had to say so, this happened. */
  | { readonly type: 'follow_up_done'; readonly id: string; readonly seen?: WakeCondition };

/** The part of a case that people's steps change; an undo puts it back. Fields that were not there stay away. */
export type Restored = Pick<Case, PersonalField>;

/** Names of the fields that an undo puts back. */
export const PERSONAL_FIELDS = [
  'code',
  'severity',
  'priority',
  'severitySet',
  'typedBy',
  'route',
  'procedure',
  'status',
  'waiting',
  'owner',
  'handedBy',
  'confirmed',
  'escalated',
  'claimedAt',
  'solvedAt',
  'closedAt',
  'reopenCount',
  'solveDueAt',
  'steps',
  'overridden',
  'approval',
  'followUps',
  'tasks',
  'cause',
  'lastNote',
  'ending',
  'mergedInto',
  'parent',
  'findingTrue',
] as const satisfies readonly (keyof Case)[];
type PersonalField = (typeof PERSONAL_FIELDS)[number];

/** An event with who and when, as history keeps it. */
export interface RecordedEvent {
  readonly caseId: CaseId;
  readonly version: number;
  readonly at: number;
  readonly by: PersonId;
  readonly event: CaseEvent;
}
