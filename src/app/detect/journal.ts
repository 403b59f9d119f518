import type { Case } from '../../domain/case/case.ts';
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
    | 'grouped'
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

/** The line of something that happened to a case. */
export function tellLine(event: JournalLine['event'], item: Case, at: number): JournalLine {
  const { id, code, subject, severity, priority, evidence, orderId } = item;
  return {
    at,
    event,
    case: id,
    code,
    subject,
    severity,
    priority,
    evidence,
    ...(orderId === undefined ? {} : { orderId }),
  };
}

/** Is told each line in the order it happened, inside the transaction: it must not throw and not write. */
export type Journal = (line: JournalLine) => void;
