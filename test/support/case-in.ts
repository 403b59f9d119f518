import type { Case, CaseStatus } from '../../src/domain/case/case.ts';
import type { CaseEvent } from '../../src/domain/case/event.ts';
import { evolve } from '../../src/domain/case/evolve.ts';
import type { EffectId, PersonId } from '../../src/domain/ids.ts';
import { SYSTEM } from '../../src/domain/ids.ts';
import { MEI, MONDAY, opening } from './opened-case.ts';

type Told = CaseEvent | { readonly event: CaseEvent; readonly by: PersonId };

/** A case by its history; without a name it was Mei who did it. */
export function caseAfter(...told: readonly Told[]): Case {
  const events: readonly Told[] = [{ event: opening(), by: SYSTEM }, ...told];
  let item: Case | undefined;
  events.forEach((one, i) => {
    const { event, by } = 'event' in one ? one : { event: one, by: MEI };
    item = evolve(item, event, { at: MONDAY + i * 60_000, by });
  });
  if (item === undefined) throw new Error('a case has a beginning');
  return item;
}

/** A refund of the whole order that waits to be sent. */
export const REFUND = {
  id: 'ef_1' as EffectId,
  resolution: 'REFUND_FULL',
  state: 'requested',
  by: MEI,
  at: MONDAY,
  note: '',
  effect: {
    kind: 'payment.refund',
    input: {},
    money: { amount: 6_000, currency: 'EUR' },
    paymentId: 'pay-1',
  },
} as const;

/** A case in each status that can be reached, owned by Mei where that status has an owner. */
export const CASE_IN = {
  open: caseAfter(),
  claimed: caseAfter({ type: 'claimed' }),
  verifying: caseAfter({ type: 'claimed' }, { type: 'remedy_added', remedy: REFUND, cause: 'carrier' }),
  solved: caseAfter({ type: 'claimed' }, { type: 'solved', ending: 'no_action' }),
  closed: caseAfter({ type: 'claimed' }, { type: 'closed', ending: 'no_action' }),
  cleared: caseAfter({ type: 'cleared' }),
  withdrawn: caseAfter({ type: 'withdrawn', why: 'hold' }),
} as const satisfies Partial<Record<CaseStatus, Case>>;
