import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Finding } from '../../domain/detection/finding.ts';

/** What a rule that is only watched would have opened. */
export interface MonitoredRow {
  readonly code: CaseCode;
  readonly orderId: string | null;
  readonly at: number;
  readonly evidence: Finding['evidence'];
}

/** How much a watched rule would have opened. */
export interface MonitoredSum {
  readonly cases: number;
  readonly orders: number;
}

/** Findings of rules that are only watched: what each would have opened, for how long, with its newest evidence. */
export interface MonitoredStore {
  /**
   * Reconciles what watched rules find of a subject (an order with its parcels, or a subject of its own kind) with what
   * they found before. What comes back within the time in which a case would be reopened counts no second time.
   */
  reconcile(owner: string, findings: readonly Finding[], now: number): void;
  /** What a rule would have opened since a time. */
  sum(code: string, since: number): MonitoredSum;
  /** The newest of what it would have opened. */
  last(code: string): MonitoredRow | undefined;
  forgetBefore(at: number): void;
}
