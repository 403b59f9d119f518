import type { Cause } from '../catalogue/causes.ts';
import type { CaseCode } from '../catalogue/exception-types.ts';
import type { Priority, Severity } from '../catalogue/severity.ts';
import type { Evidence, Subject } from '../detection/finding.ts';
import type { TurnedUp } from '../detection/turned-up.ts';
import type { CaseId, ChannelId, OrderId, PersonId } from '../ids.ts';
import type { Money } from '../order/money.ts';
import type { Approval } from './approval.ts';
import type { ClockMarks, ReachedStage } from './clock.ts';
import type { Consent, Contact } from './contact.ts';
import { isOwed, type Remedy } from './remedy.ts';
import type { Task } from './task.ts';
import { type Waiting, type WakeCondition, wakeAtOf } from './waiting.ts';

/** Contract 9. `waiting` carries a reason. */
export const CASE_STATUSES = [
  'open',
  'claimed',
  'waiting',
  'verifying',
  'solved',
  'closed',
  'cleared',
  'merged',
  'withdrawn',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Statuses in which somebody still has to do something; at most one such case stands per fingerprint. */
export const LIVE_STATUSES = ['open', 'claimed', 'waiting', 'verifying'] as const satisfies readonly CaseStatus[];

/** One trouble of one subject, from the finding to its verified end. Times are epoch milliseconds. */
export interface Case {
  readonly id: CaseId;
  /** Grows by one with every change that a person could see. */
  readonly version: number;
  readonly code: CaseCode;
  readonly subject: Subject;
  readonly orderId?: OrderId;
  readonly fingerprint: string;
  /** Who found it: `rules`, `external:<source>` or `person`. Findings touch only cases of their own detector. */
  readonly detector: string;
  readonly status: CaseStatus;
  readonly waiting?: Waiting;
  readonly severity: Severity;
  /** What raised the severity above the type's own, in order. */
  readonly factors: readonly SeverityFactor[];
  readonly priority: Priority;
  /** A person set the severity: what the machine had computed then, and what they decided. */
  readonly severitySet?: {
    readonly from: Severity;
    readonly to: Severity;
    readonly by: PersonId;
    readonly note?: string;
  };
  /** A person said what it is: findings no longer change the code. */
  readonly typedBy?: PersonId;
  /** Next external deadline as its finding told it; it may have passed. */
  readonly deadlineAt?: number;
  /** What is at stake. */
  readonly value?: Money;
  /** What it has in common with others of one cause, and since when it counts among them. */
  readonly group?: string;
  readonly groupedAt?: number;
  /** The case that speaks for it: many have one cause. */
  readonly parent?: CaseId;
  readonly evidence: Evidence;
  /** Digest of the evidence, see `Finding.material`. */
  readonly material: string;
  /** Whether the finding is true of the newest facts. */
  readonly findingTrue: boolean;
  /** Since when the trouble is there, as the facts tell. */
  readonly since: number;
  readonly occurrences: number;
  readonly lastSeenAt: number;
  readonly openedAt: number;
  readonly claimedAt?: number;
  readonly solvedAt?: number;
  readonly closedAt?: number;
  readonly reopenCount: number;
  readonly owner?: PersonId;
  /** Who gave it to its owner, until the owner accepts it or does anything with it. */
  readonly handedBy?: PersonId;
  /** When and by whom the trouble was found to be real. */
  readonly confirmed?: { readonly by: PersonId; readonly at: number };
  /** A lead was asked for help. */
  readonly escalated?: { readonly by: PersonId; readonly at: number; readonly note: string };
  /** A machine's question whether the trouble is over: its finding cleared while somebody has it. */
  readonly recoveredAt?: number;
  /** Its parcel moves again although the customer was helped otherwise: somebody decides what becomes of it. */
  readonly turnedUp?: TurnedUp & { readonly at: number };
  /** It came and went so many times: until this it stays open, whatever its finding says. */
  readonly flapping?: { readonly times: number; readonly until: number };
  /** Since when its rule is switched off: it stays with whoever has it. */
  readonly ruleOffAt?: number;
  readonly route: Route;
  /**
   * When it should be claimed, its customer told and the case solved at the latest (domain.md 2.3). Climbing may bring the
   * first forward, rest puts the last off.
   */
  readonly claimDueAt?: number;
  readonly contactDueAt?: number;
  readonly solveDueAt?: number;
  /** When the stages of its clocks are reached, and which were told already. */
  readonly marks?: ClockMarks;
  readonly reached?: readonly ReachedStage[];
  /** The procedure in the version with which the case began to follow it, and what is done of it. */
  readonly procedure?: { readonly code: CaseCode; readonly version: string };
  readonly steps: readonly StepDone[];
  /** Required steps that somebody said why it goes on without. */
  readonly overridden?: readonly string[];
  readonly remedies: readonly Remedy[];
  /** What other people have to agree to before it is done. */
  readonly approval?: Approval;
  readonly followUps: readonly FollowUp[];
  readonly tasks: readonly Task[];
  readonly contacts: readonly Contact[];
  /** When the customer was first reached. */
  readonly contactedAt?: number;
  /** Nobody else contacts the customer meanwhile. */
  readonly contactLock?: { readonly by: PersonId; readonly until: number };
  /** What the customer chose among what was offered. */
  readonly consent?: Consent;
  /** The newest message of the customer; `read` once the owner did anything afterwards. */
  readonly heard?: { readonly messageId: string; readonly at: number; readonly intent: string; readonly read: boolean };
  /** It rests no longer by itself: its owner has not done anything since. */
  readonly wokenAt?: number;
  /** Somebody took their last step back, and nobody has done anything since. */
  readonly undone?: { readonly by: PersonId; readonly at: number; readonly what: string };
  /** The case that it was merged into. */
  readonly mergedInto?: CaseId;
  readonly cause?: Cause;
  readonly lastNote?: { readonly by: PersonId; readonly at: number; readonly text: string };
  /** How it ended, for cases that are solved or closed. */
  readonly ending?: Ending;
}

/** How a case ended that was solved or closed. */
export const ENDINGS = ['remedied', 'recorded', 'no_action', 'false_positive', 'duplicate', 'recovered'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Where a case belongs and how loudly it is shown (contract 3). */
export interface Route {
  readonly team: string;
  readonly channel: ChannelId;
  readonly post: 'card' | 'queue' | 'digest';
}

/** Facts that raise a severity by one level (domain.md 2.1). */
export const SEVERITY_FACTORS = ['high_value', 'vip', 'second_exception', 'threat', 'perishable', 'person'] as const;
export type SeverityFactor = (typeof SEVERITY_FACTORS)[number];

/** A step of the procedure that was done, with what had to be given with it. */
export interface StepDone {
  readonly step: string;
  readonly by: PersonId;
  readonly at: number;
  readonly evidence?: string;
}

/** Something promised for later; its owner is reminded in the thread when it is due. */
export interface FollowUp {
  readonly id: string;
  readonly dueAt: number;
  readonly note: string;
  readonly by: PersonId;
  readonly state: 'planned' | 'reminded' | 'done';
  /** When it was planned; absent for old ones. */
  readonly at?: number;
  /** What makes it done by itself. */
  readonly until?: WakeCondition;
  readonly remindedAt?: number;
  readonly doneAt?: number;
  readonly doneBy?: PersonId;
}

/** Whether somebody still has to do something about a case. */
export function isLive(status: CaseStatus): boolean {
  return (LIVE_STATUSES as readonly CaseStatus[]).includes(status);
}

/** Whether a case stands on another one's card alone: nobody has it, and the other speaks for it. */
export function isFolded(item: Case): boolean {
  return item.parent !== undefined && item.owner === undefined && isLive(item.status);
}

/** Remedies to which the world or an approver still owes an answer. */
export function openRemedies(item: Pick<Case, 'remedies'>): readonly Remedy[] {
  return item.remedies.filter(isOwed);
}

/** What can be due on a case. */
export type DueWhat = 'follow_up' | 'deadline' | 'claim' | 'contact' | 'solve' | 'task' | 'approval' | 'wake' | 'woken';

/** The earliest thing that is due on a live case, and what it is. */
export function nextDue(item: Case): { readonly what: DueWhat; readonly at: number } | undefined {
  if (!isLive(item.status)) return undefined;
  const isOpen = item.status === 'open';
  const dues: { readonly what: DueWhat; readonly at: number | undefined }[] = [
    ...item.followUps
      .filter(({ state }) => state !== 'done')
      .map(({ dueAt }) => ({ what: 'follow_up', at: dueAt }) as const),
    ...item.tasks.filter(({ state }) => state === 'open').map(({ dueAt }) => ({ what: 'task', at: dueAt }) as const),
    { what: 'deadline', at: item.deadlineAt },
    { what: 'claim', at: isOpen ? item.claimDueAt : undefined },
    { what: 'contact', at: !isOpen && item.contactedAt === undefined ? item.contactDueAt : undefined },
    { what: 'solve', at: isOpen || item.waiting !== undefined ? undefined : item.solveDueAt },
    { what: 'wake', at: wakeAtOf(item) },
    { what: 'woken', at: item.wokenAt },
    { what: 'approval', at: item.approval?.expiresAt },
  ];
  return dues.flatMap(({ what, at }) => (at === undefined ? [] : [{ what, at }])).sort((a, b) => a.at - b.at)[0];
}
