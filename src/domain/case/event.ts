import type { Cause } from '../catalogue/causes.ts';
import type { CaseCode } from '../catalogue/exception-types.ts';
import type { Priority, Severity } from '../catalogue/severity.ts';
import type { Evidence, Subject } from '../detection/finding.ts';
import type { CaseId, OrderId, PersonId } from '../ids.ts';
import type { Money } from '../order/money.ts';
import type { Ending, FollowUp, Remedy, RemedyState, Route, SeverityFactor } from './case.ts';

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
      readonly solveDueAt?: number;
      readonly owner?: PersonId;
    }
  | { readonly type: 'occurred_again'; readonly detected: Detected }
  /** The same trouble with newer values; repaints the card, is no history and raises no version. */
  | { readonly type: 'refreshed'; readonly detected: Detected }
  | { readonly type: 'raised'; readonly from: CaseCode; readonly detected: Detected }
  | { readonly type: 'reclassified'; readonly from: CaseCode; readonly detected: Detected }
  | { readonly type: 'reopened'; readonly why: string; readonly detected?: Detected }
  | { readonly type: 'reprioritised'; readonly priority: Priority }
  /** It is shown on the card of another case: many have one cause. */
  | { readonly type: 'grouped'; readonly parent: CaseId }
  /** That case ended: it stands by itself again. */
  | { readonly type: 'ungrouped' }
  | { readonly type: 'finding_ended' }
  | { readonly type: 'cleared' }
  | { readonly type: 'recovered' }
  | { readonly type: 'withdrawn'; readonly why: string }
  /** It comes and goes so often that it stays open until it was quiet for a while; told anew with every turn. */
  | { readonly type: 'flapping'; readonly times: number; readonly until: number }
  /** It was quiet for a while. */
  | { readonly type: 'calmed' }
  /** Its rule was switched off while somebody has it. */
  | { readonly type: 'rule_off' }
  | { readonly type: 'claimed' }
  | { readonly type: 'released' }
  | { readonly type: 'assigned'; readonly to: PersonId; readonly note: string }
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
  | { readonly type: 'follow_up_done'; readonly id: string };

export type CaseEventType = CaseEvent['type'];

/** An event with who and when, as history keeps it. */
export interface RecordedEvent {
  readonly caseId: CaseId;
  readonly version: number;
  readonly at: number;
  readonly by: PersonId;
  readonly event: CaseEvent;
}
