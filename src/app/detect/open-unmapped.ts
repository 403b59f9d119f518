import type { Finding } from '../../domain/detection/finding.ts';
import { fingerprintOf } from '../../domain/detection/finding.ts';
import { reconcile } from '../../domain/detection/reconcile.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import { applySteps } from './apply-steps.ts';
import { type Checking, RULES } from './check-order.ts';

/** Opens SYS.UNMAPPED_STATUS once per source and unknown event type (contract 5); a settled one stays settled. */
export function openUnmapped(event: Extract<OrderEvent, { type: 'unknown' }>, around: Checking): void {
  const finding: Finding = {
    code: 'SYS.UNMAPPED_STATUS',
    subject: { kind: 'source', id: event.source },
    part: event.data.rawType,
    since: event.receivedAt,
    evidence: { source: event.source, type: event.data.rawType },
    material: event.data.rawType,
  };
  const last = around.tx.cases.lastOf(fingerprintOf(finding));
  const cases = last === undefined ? [] : [last];
  const steps = reconcile([finding], [], cases, around.now);
  applySteps(steps, { ...around, detector: RULES, neighbours: cases });
}
