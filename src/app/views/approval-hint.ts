import type { ApprovalHint } from '../../cards/modals/approval-hint-block.ts';
import type { ApprovalMatrix } from '../../domain/case/approval-matrix.ts';
import type { Case } from '../../domain/case/case.ts';
import { remedyFacts } from '../../domain/case/remedy-facts.ts';
import { remedyAround } from '../approval-needs.ts';
import type { Tx } from '../ports/store.ts';

/** From when on a refund on a case's order waits for others, as far as it is known before an amount is typed. */
export function approvalHint(tx: Tx, item: Case, matrix: ApprovalMatrix, now: number): ApprovalHint | undefined {
  const around = remedyAround(tx, item, now);
  const currency = around.order?.currency;
  if (currency === undefined) return undefined;
  const probe = { kind: 'payment.refund', input: {}, money: { amount: 0, currency } } as const;
  const { isSecondRefund, refunds } = remedyFacts([probe], around);
  const { refund, refundHigh } = matrix.limits[currency] ?? {};
  if (refund === undefined || isSecondRefund) return { kind: 'always' };
  const before = refunds[0]?.before ?? 0;
  return {
    kind: 'from',
    from: { amount: refund, currency },
    ...(refundHigh === undefined ? {} : { high: { amount: refundHigh, currency } }),
    ...(before === 0 ? {} : { before: { amount: before, currency } }),
  };
}
