import type { JournalLine } from '../app/detect/journal.ts';
import type { Messages } from '../i18n/messages.ts';
import { plainPen } from '../i18n/plain-pen.ts';

/** A line of a replay as contract 8 prints it: the same input and configuration give the same bytes. */
export function lineOut(line: JournalLine, messages: Messages): string {
  const pen = plainPen(messages.locale);
  return JSON.stringify({
    at: new Date(line.at).toISOString(),
    event: line.event,
    case: line.case,
    code: line.code,
    subject: { kind: line.subject.kind, id: line.subject.id },
    order_id: line.orderId,
    severity: line.severity,
    priority: line.priority,
    reason: messages.reasons.reason(pen, line.code, line.evidence),
    evidence: line.evidence,
  });
}
