import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { Severity } from '../catalogue/severity.ts';
import type { OrderId } from '../ids.ts';
import type { Money } from '../order/money.ts';

/** What a finding is about. Findings about a sku, channel, source or customer are cases of their own kind. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Kinds of subjects; `group`: many cases of one cause. */
export const SUBJECT_KINDS = ['order', 'shipment', 'sku', 'payment_channel', 'source', 'customer', 'group'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/**
 * Values that a rule saw, for people and for proof. Keys ending in `At` are epoch milliseconds, `money` values are
 * minor units with their currency, keys ending in `Ms` are durations.
 */
export type Evidence = Readonly<Record<string, EvidenceValue>>;
/** One such value. */
export type EvidenceValue = string | number | boolean | null | Money | readonly (string | number)[];

/** One exception that is true now. A pure function of facts and time: the same facts give the same finding. */
export interface Finding {
  readonly code: ExceptionCode | `X.${string}`;
  readonly subject: Subject;
  readonly orderId?: OrderId;
  /** Distinguishes findings of one code within one subject, e.g. an order line; absent when there is at most one. */
  readonly part?: string;
  /** Since when it is true. */
  readonly since: number;
  readonly evidence: Evidence;
  /** Digest of the evidence that a person's decision covers; a settled case wakes when it changes. */
  readonly material: string;
  /** The type's own severity where the signal itself is graded (e.g. stalled twice as long); else the catalogue's. */
  readonly severity?: Severity;
  /** Next external deadline: dispute due, authorisation expiry, cut-off, promise, pickup expiry. */
  readonly deadlineAt?: number;
  /** What is at stake, when it is not the whole order. */
  readonly money?: Money;
}

/** What a rule answers: what is wrong now, and when to look again if nothing else happens. */
export interface Answer {
  readonly findings: readonly Finding[];
  readonly lookAgainAt?: number;
  /** From when on people are warned that something will be wrong at `lookAgainAt` if nothing happens. */
  readonly warnAt?: number;
}

/** Identity of a trouble for deduplication: code, subject and part (domain.md 3, column fp). */
export function fingerprintOf(finding: Pick<Finding, 'code' | 'subject' | 'part'>): string {
  const base = `${finding.code}|${finding.subject.kind}:${finding.subject.id}`;
  return finding.part === undefined ? base : `${base}|${finding.part}`;
}
