import type { EffectRow } from '../../src/app/ports/effect-store.ts';
import type { CaseId, EffectId, OrderId } from '../../src/domain/ids.ts';

/** An effect as the outbox hands it out for its first try, at the instant zero. */
export function anEffect(
  kind: string,
  input: Readonly<Record<string, unknown>>,
  differing: Partial<Omit<EffectRow, 'id' | 'orderId'>> & { readonly id?: string; readonly orderId?: string } = {},
): EffectRow {
  const { id = 'ef_Zx-81_first', orderId = '5001', ...rest } = differing;
  return {
    id: id as EffectId,
    caseId: 'EX-1001' as CaseId,
    orderId: orderId as OrderId,
    kind,
    body: JSON.stringify({ effect_id: id, case: 'EX-1001', kind, input, requested_by: 'U0JON' }),
    state: 'requested',
    attempts: 0,
    nextAt: 0,
    requestedAt: 0,
    verifyBy: null,
    ...rest,
  };
}

/** The same effect, tried once before. */
export function again(row: EffectRow): EffectRow {
  return { ...row, attempts: row.attempts + 1 };
}
