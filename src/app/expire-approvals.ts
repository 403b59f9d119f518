import { approvalId } from '../domain/case/approval.ts';
import { isLive } from '../domain/case/case.ts';
import { SYSTEM } from '../domain/ids.ts';
import { tellApproval } from './approval-news.ts';
import type { Policy } from './ports/policy.ts';
import type { Tx } from './ports/store.ts';
import { showCard } from './want-card.ts';

const PAGE = 100;

/** Rejects approvals that nobody gave in time, and tells whoever asked; answers how many were worked off. */
export function expireApprovals(tx: Tx, now: number, policy: Pick<Policy, 'approversOf'>): number {
  const due = tx.approvals.due(now, PAGE);
  for (const { id, caseId } of due) {
    tx.approvals.drop(id);
    const item = tx.cases.get(caseId);
    // A case that ended by itself meanwhile is not woken for it.
    if (item?.approval === undefined || approvalId(item.approval) !== id || !isLive(item.status)) continue;
    const after = tx.cases.apply(item, [{ type: 'rejected', note: '', expired: true }], { at: now, by: SYSTEM });
    showCard(tx, after, 1);
    tellApproval(tx, item, after, { by: SYSTEM, now, policy });
  }
  return due.length;
}
