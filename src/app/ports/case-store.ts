import type { Case, CaseStatus } from '../../domain/case/case.ts';
import type { CaseEvent, RecordedEvent } from '../../domain/case/event.ts';
import type { Stamp } from '../../domain/case/evolve.ts';
import type { WakeCondition } from '../../domain/case/waiting.ts';
import type { Family } from '../../domain/catalogue/severity.ts';
import type { Subject } from '../../domain/detection/finding.ts';
import type { CaseId } from '../../domain/ids.ts';

/** Which live cases a list shows: in the order of the queue (domain.md 2.2), or by what is due next. */
export interface CaseFilter {
  readonly owner?: string;
  readonly unclaimed?: true;
  /** Without those that a silence keeps. */
  readonly unsilenced?: true;
  readonly teams?: readonly string[];
  readonly dueBefore?: number;
  readonly codes?: readonly string[];
  readonly family?: Family;
  readonly status?: CaseStatus;
  readonly sort?: 'pressing' | 'due';
  /** For the order of the queue: deadlines before it have passed and do not count. */
  readonly at?: number;
}

/** Cases with their history. A row, its events and its version are always written together. */
export interface CaseStore {
  get(id: string): Case | undefined;
  nextId(): CaseId;
  /**
   * Applies events to a case (or opens it by `opened`) and records them. Throws when a live case of the same fingerprint
   * exists already: the database guarantees one.
   */
  apply(before: Case | undefined, events: readonly CaseEvent[], stamp: Stamp): Case;
  /** Keeps that a step was refused. */
  deny(denied: {
    readonly caseId: string;
    readonly at: number;
    readonly by: string;
    readonly action: string;
    readonly code: string;
  }): void;
  ofOrder(orderId: string): readonly Case[];
  /** Newest case of a fingerprint, live or not. */
  lastOf(fingerprint: string): Case | undefined;
  /** Newest cases of a code about a subject, whatever their part; at most 100. */
  ofSubject(code: string, subject: Subject): readonly Case[];
  /** How many live cases came to a group since a time, counted up to a limit. */
  countGroup(group: string, since: number, limit: number): number;
  /** Live cases that came to a group since a time and that no case speaks for, oldest first. */
  ungrouped(group: string, since: number, limit: number): readonly Case[];
  /** Live cases that another one speaks for, the nearest deadline first. */
  members(parent: string, limit: number): readonly Case[];
  /** Live cases of a group that no case speaks for, counted from a time on. */
  countUngrouped(group: string, since: number): number;
  /** How many live cases it speaks for, or how many of them somebody has. */
  countMembers(parent: string, which?: 'claimed'): number;
  history(id: string): readonly RecordedEvent[];
  list(filter: CaseFilter, limit: number): readonly Case[];
  count(filter: CaseFilter): number;
  countByStatus(): Readonly<Record<string, number>>;
  /** Live cases whose priority may have changed by now. */
  priorityDue(now: number, limit: number): readonly Case[];
  nextPriorityAt(): number | undefined;
  /** Live cases of whose terms a part is over that nobody was told of yet, the oldest first. */
  stageDue(now: number, limit: number): readonly Case[];
  followUpsDue(
    now: number,
    limit: number,
  ): readonly { readonly id: string; readonly caseId: CaseId; readonly dueAt: number }[];
  /** Live cases that ask something of a department and have no answer yet, the earliest due first. */
  asking(limit: number): readonly Case[];
  /** Cases whose time to rest is over, the longest over first. */
  wakeDue(now: number, limit: number): readonly Case[];
  /** Cases that rest until something happens. */
  wakingOn(condition: WakeCondition, limit: number): readonly Case[];
  /** Cases that were merged into one and are so still. */
  mergedInto(id: string, limit: number): readonly Case[];
  /** Solved cases that were solved before this, for closing. */
  solvedBefore(at: number, limit: number): readonly Case[];
}
