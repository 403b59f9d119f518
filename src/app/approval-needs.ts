import { type ApprovalMatrix, needsOf } from '../domain/case/approval-matrix.ts';
import type { Case } from '../domain/case/case.ts';
import type { ResolveCommand } from '../domain/case/command.ts';
import type { Circumstances } from '../domain/case/decide/circumstances.ts';
import type { PlannedEffect } from '../domain/case/remedy.ts';
import { type RemedyAround, remedyFacts } from '../domain/case/remedy-facts.ts';
import { remediesAround } from './make-resolution.ts';
import type { Tx } from './ports/store.ts';

/** Signatures that a remedy needs before it goes out, and until when they may be given; `undefined` when it needs none. */
export function approvalNeeds(
  tx: Tx,
  item: Case,
  command: ResolveCommand,
  { matrix, now }: { readonly matrix: ApprovalMatrix; readonly now: number },
): Circumstances['approval'] {
  const effects = effectsOf(command);
  if (effects.length === 0) return undefined;
  const needs = needsOf(matrix, remedyFacts(effects, remedyAround(tx, item, now)));
  return needs.length === 0 ? undefined : { needs, expiresAt: now + matrix.expiresMs };
}

/** What the remedies of a case stand in now. */
export function remedyAround(tx: Tx, item: Case, now: number): RemedyAround {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  return { case: item, order, remedies: remediesAround(item, tx), now };
}

function effectsOf({ effect, more = [] }: ResolveCommand): readonly PlannedEffect[] {
  return effect === undefined ? [] : [effect, ...more.map((it) => it.effect)];
}
