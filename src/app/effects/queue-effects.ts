import type { Case } from '../../domain/case/case.ts';
import type { PlannedEffect } from '../../domain/case/remedy.ts';
import type { EffectId, OrderId, PersonId } from '../../domain/ids.ts';
import type { Tx } from '../ports/store.ts';

/** One thing of a case that is sent: a remedy, or a message to the customer. */
interface Sendable {
  readonly id: EffectId;
  readonly by: PersonId;
  readonly state: string;
  readonly effect?: PlannedEffect;
  readonly verifyBy?: number;
}

/** When what is queued now goes out. */
export interface QueueTerms {
  readonly now: number;
  readonly holdMs: number;
  /** A message as it goes out; the case itself keeps it masked. */
  readonly letter?: PlannedEffect['input'];
}

/**
 * Brings the outbox in line with a decision, in its transaction: what is requested now gets its row, sent after `holdMs`,
 * so that it can be taken back; what is over is not sent any more. Answers whether anything new is to be sent.
 */
export function queueEffects(tx: Tx, before: Case, after: Case, terms: QueueTerms): boolean {
  const was = new Map(sendables(before).map((it) => [it.id, it.state]));
  let isNew = false;
  for (const it of sendables(after)) {
    const old = was.get(it.id);
    if (it.effect === undefined || old === it.state) continue;
    if (it.state === 'requested') {
      add(tx, after, it, it.effect, terms);
      isNew = true;
    } else if (old !== undefined && tx.effects.get(it.id) !== undefined) {
      tx.effects.set(it.id, { state: it.state === 'failed' ? 'refused' : (it.state as 'waived'), nextAt: null });
    }
  }
  return isNew;
}

function sendables({ remedies, contacts }: Case): readonly Sendable[] {
  return [...remedies, ...contacts];
}

function add(tx: Tx, item: Case, it: Sendable, effect: PlannedEffect, { now, holdMs, letter }: QueueTerms): void {
  const approvedBy = item.approval === undefined ? approversOf(tx, item, it.id) : [];
  tx.effects.add({
    id: it.id,
    caseId: item.id,
    orderId: (item.orderId ?? item.subject.id) as OrderId,
    kind: effect.kind,
    body: JSON.stringify({
      effect_id: it.id,
      case: item.id,
      kind: effect.kind,
      input: letter ?? effect.input,
      requested_by: it.by,
      ...(approvedBy.length === 0 ? {} : { approved_by: approvedBy.join(',') }),
    }),
    state: 'requested',
    attempts: 0,
    // A signature is not taken back: what it lets go goes at once.
    nextAt: approvedBy.length === 0 ? now + holdMs : now,
    requestedAt: now,
    verifyBy: it.verifyBy ?? null,
  });
}

/** Who signed the approval that this effect waited for, from the history; nobody for one that needed none. */
function approversOf(tx: Tx, item: Case, id: EffectId): readonly PersonId[] {
  const history = tx.cases.history(item.id);
  const asked = history.findLastIndex(
    ({ event }) => event.type === 'approval_asked' && event.approval.remedies.includes(id),
  );
  if (asked === -1) return [];
  return history.slice(asked).flatMap(({ event, by }) => (event.type === 'approved' ? [by] : []));
}
