import type { Cause } from '../catalogue/causes.ts';
import type { CaseCode } from '../catalogue/exception-types.ts';
import type { EffectKind, ResolutionCode } from '../catalogue/resolutions.ts';
import type { Priority, Severity } from '../catalogue/severity.ts';
import type { Evidence, Subject } from '../detection/finding.ts';
import type { CaseId, ChannelId, EffectId, OrderId, PersonId } from '../ids.ts';
import type { Money } from '../order/money.ts';

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

export const WAITING_REASONS = ['customer', 'carrier', 'supplier', 'department', 'approval', 'snoozed'] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

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
  readonly waiting?: { readonly reason: WaitingReason; readonly until?: number };
  readonly severity: Severity;
  /** What raised the severity above the type's own, in order. */
  readonly factors: readonly SeverityFactor[];
  readonly priority: Priority;
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
  /** A machine's question whether the trouble is over: its finding cleared while somebody has it. */
  readonly recoveredAt?: number;
  /** It came and went so many times: until this it stays open, whatever its finding says. */
  readonly flapping?: { readonly times: number; readonly until: number };
  /** Since when its rule is switched off: it stays with whoever has it. */
  readonly ruleOffAt?: number;
  readonly route: Route;
  /** When it should be claimed and solved at the latest (domain.md 2.3), fixed when it opened. */
  readonly claimDueAt?: number;
  readonly solveDueAt?: number;
  readonly remedies: readonly Remedy[];
  readonly followUps: readonly FollowUp[];
  readonly cause?: Cause;
  readonly lastNote?: { readonly by: PersonId; readonly at: number; readonly text: string };
  /** How it ended, for cases that are solved or closed. */
  readonly ending?: Ending;
}

export const ENDINGS = ['remedied', 'recorded', 'no_action', 'false_positive', 'recovered'] as const;
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

/**
 * Life of a remedy. `recorded`: people do it in their shop, Ordermend only writes it down. The others are states of an
 * effect: requested (in the outbox) - sent - accepted, refused or unknown - verified by the event that came back.
 */
export const REMEDY_STATES = [
  'recorded',
  'requested',
  'sent',
  'unknown',
  'accepted',
  'refused',
  'verified',
  'waived',
  'withdrawn',
] as const;
export type RemedyState = (typeof REMEDY_STATES)[number];

/** Remedy states after which nothing more is expected of the world. */
export const SETTLED_REMEDIES = ['recorded', 'refused', 'verified', 'waived', 'withdrawn'] as const;

/** One thing done to mend a case. Its id is also the effect's id: one per decision. */
export interface Remedy {
  readonly id: EffectId;
  readonly resolution: ResolutionCode;
  readonly state: RemedyState;
  readonly by: PersonId;
  readonly at: number;
  readonly note: string;
  readonly effect?: PlannedEffect;
  /** The shop's or provider's reference, once known. */
  readonly reference?: string;
  /** Why it was refused or is unknown. */
  readonly reason?: string;
  /** When an unverified effect alarms. */
  readonly verifyBy?: number;
}

/** An effect as decided; money and lines serve the guards over all cases of an order. */
export interface PlannedEffect {
  readonly kind: EffectKind;
  readonly input: Readonly<Record<string, unknown>>;
  readonly money?: Money;
  readonly paymentId?: string;
  readonly lines?: readonly number[];
  /** Who carries it out; absent: `EFFECTS_URL`. Decided with it, so that every try goes to the same place. */
  readonly target?: string;
}

/** Something promised for later; its owner is reminded in the thread when it is due. */
export interface FollowUp {
  readonly id: string;
  readonly dueAt: number;
  readonly note: string;
  readonly by: PersonId;
  readonly state: 'planned' | 'reminded' | 'done';
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

/** The earliest thing that is due on a live case, and what it is. */
export function nextDue(
  item: Case,
): { readonly what: 'follow_up' | 'deadline' | 'claim' | 'solve'; readonly at: number } | undefined {
  if (!isLive(item.status)) return undefined;
  const candidates: { what: 'follow_up' | 'deadline' | 'claim' | 'solve'; at: number }[] = [];
  for (const followUp of item.followUps)
    if (followUp.state !== 'done') candidates.push({ what: 'follow_up', at: followUp.dueAt });
  if (item.deadlineAt !== undefined) candidates.push({ what: 'deadline', at: item.deadlineAt });
  if (item.status === 'open' && item.claimDueAt !== undefined) candidates.push({ what: 'claim', at: item.claimDueAt });
  if (item.status !== 'open' && item.solveDueAt !== undefined) candidates.push({ what: 'solve', at: item.solveDueAt });
  return candidates.sort((a, b) => a.at - b.at)[0];
}
