import type { Case } from '../../domain/case/case.ts';
import { PRIORITIES } from '../../domain/catalogue/severity.ts';
import { SYSTEM } from '../../domain/ids.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';

/** A case that became more pressing before anybody had it is to be claimed sooner; its other terms stay (domain.md 2.3). */
export function shortenClaim(
  tx: Tx,
  before: Case,
  after: Case,
  { policy, now }: { readonly policy: Policy; readonly now: number },
): Case {
  if (after.status !== 'open' || after.marks === undefined || after.claimDueAt === undefined) return after;
  if (PRIORITIES.indexOf(after.priority) >= PRIORITIES.indexOf(before.priority)) return after;
  const { claim } = policy.clocksOf({
    team: after.route.team,
    priority: after.priority,
    at: now,
    code: after.code,
  }).marks;
  if (claim[1] >= after.claimDueAt) return after;
  return tx.cases.apply(after, [{ type: 'claim_shortened', claim }], { at: now, by: SYSTEM });
}
