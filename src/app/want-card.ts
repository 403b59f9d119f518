import { type Case, isFolded, isLive } from '../domain/case/case.ts';
import { PRIORITIES } from '../domain/catalogue/severity.ts';
import type { OwnKind } from '../domain/detection/subject-rule.ts';
import type { Tx } from './ports/store.ts';

/** People's own changes are drawn before everything else. */
export const OWN_CHANGE = 0;

/**
 * Asks for a case's card to be drawn anew, if the case has or should have one; by default as pressing as its priority.
 * The card of an ended case that somebody deleted stays away, and a case that another one speaks for or that is silenced
 * gets none.
 */
export function wantCard(tx: Tx, item: Case, rank: number = PRIORITIES.indexOf(item.priority) + 1): void {
  touchSubjects(tx, item);
  const card = tx.cards.get(item.id);
  if (card !== undefined && card.ts === null && card.shown > 0 && !isLive(item.status)) return;
  if (isFolded(item) && (card === undefined || card.ts === null)) return tx.cards.fold(item.id);
  if (item.route.post !== 'card' && card === undefined) return;
  if (card?.ts == null && tx.silences.keeping(item.id) !== undefined) return tx.cards.fold(item.id);
  drawAnew(tx, item, rank);
}

/** Asks for a card even where the route shows the case in lists only: somebody works on it, or wants to see it. */
export function showCard(tx: Tx, item: Case, rank: number = OWN_CHANGE): void {
  touchSubjects(tx, item);
  tx.silences.lift(item.id);
  drawAnew(tx, item, rank);
}

function drawAnew(tx: Tx, item: Case, rank: number): void {
  // Without a channel (no configuration yet) there is nowhere to show it.
  if (item.route.channel === '') return;
  tx.cards.want(item.id, item.route.channel, rank);
  // A card that waits for others of its cause comes at once when a person asks for it.
  if (rank === OWN_CHANGE && tx.cards.get(item.id)?.attemptedAt === null) tx.cards.later(item.id, 0);
}

/** A case that speaks for others counts them anew when one of them changes, and lets them go when it ends. */
function touchSubjects(tx: Tx, item: Case): void {
  const head = item.parent === undefined ? item : tx.cases.get(item.parent);
  if (head === undefined || head.orderId !== undefined) return;
  const { kind, id } = head.subject;
  if (kind !== 'order' && kind !== 'shipment' && kind !== 'customer') tx.subjects.touch(kind satisfies OwnKind, id);
}
