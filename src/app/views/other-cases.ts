import { type Case, isLive } from '../../domain/case/case.ts';
import type { Tx } from '../ports/store.ts';

/** The other live cases of a case's order, newest first. */
export function otherCases(tx: Pick<Tx, 'cases'>, item: Case): readonly Case[] {
  if (item.orderId === undefined) return [];
  return tx.cases.ofOrder(item.orderId).filter((it) => it.id !== item.id && isLive(it.status));
}
