import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Priority, Severity } from '../../domain/catalogue/severity.ts';
import type { Evidence, Subject } from '../../domain/detection/finding.ts';

/** What detection did, as replay prints it (contract 8) and metrics count it. */
export interface JournalLine {
  readonly at: number;
  readonly event:
    | 'opened'
    | 'occurred_again'
    | 'raised'
    | 'reclassified'
    | 'muted'
    | 'cleared'
    | 'reopened'
    | 'withdrawn';
  readonly case?: string;
  readonly code: CaseCode;
  readonly subject: Subject;
  readonly orderId?: string;
  readonly severity: Severity;
  readonly priority: Priority;
  readonly evidence: Evidence;
}

/** Is told each line in the order it happened, inside the transaction: it must not throw and not write. */
export type Journal = (line: JournalLine) => void;
