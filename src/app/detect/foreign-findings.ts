import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import { SEVERITIES, type Severity } from '../../domain/catalogue/severity.ts';
import type { Evidence, EvidenceValue, Finding } from '../../domain/detection/finding.ts';
import type { ForeignAlert, Order } from '../../domain/order/order.ts';

/** Standing alerts of other detection jobs about an order, by detector (`external:<source>`). */
export function foreignFindings(order: Order): ReadonlyMap<string, readonly Finding[]> {
  const bySource = new Map<string, Finding[]>();
  for (const alert of order.alerts) {
    if (alert.clearedAt !== undefined) continue;
    const detector = `external:${alert.source}`;
    const findings = bySource.get(detector) ?? [];
    findings.push(toFinding(alert, order));
    bySource.set(detector, findings);
  }
  return bySource;
}

function toFinding(alert: ForeignAlert, order: Order): Finding {
  const severity = SEVERITIES.find((it) => it === alert.severity) satisfies Severity | undefined;
  return {
    // The border took known codes and the sender's own `X.…` only.
    code: alert.code as CaseCode,
    subject: { kind: 'order', id: order.id },
    orderId: order.id,
    part: `${alert.source}|${alert.fingerprint}`,
    since: alert.detectedAt,
    evidence: {
      ...plain(alert.evidence),
      ...(alert.summary === undefined ? {} : { summary: alert.summary }),
      source: alert.source,
    },
    material: alert.fingerprint,
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Evidence of others is shown as it came; what is nested is shown as text. */
function plain(evidence: Readonly<Record<string, unknown>>): Evidence {
  return Object.fromEntries(Object.entries(evidence).map(([key, value]) => [key, simple(value)] as const));
}

function simple(value: unknown): EvidenceValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return JSON.stringify(value) ?? null;
}
