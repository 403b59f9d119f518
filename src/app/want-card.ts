import { type Case, isLive } from '../domain/case/case.ts';
import { PRIORITIES } from '../domain/catalogue/severity.ts';
import type { Tx } from './ports/store.ts';

/** People's own changes are drawn before everything else. */
export const OWN_CHANGE = 0;

/**
 * Asks for a case's card to be drawn anew, if the case has or should have one; by default as pressing as its priority.
 * The card of an ended case that somebody deleted stays away.
 */
export function wantCard(tx: Tx, item: Case, rank: number = PRIORITIES.indexOf(item.priority) + 1): void {
  const card = tx.cards.get(item.id);
  if (card !== undefined && card.ts === null && card.shown > 0 && !isLive(item.status)) return;
  if (item.route.post === 'card' || card !== undefined) showCard(tx, item, rank);
}

/** Asks for a card even where the route shows the case in lists only: somebody works on it, or wants to see it. */
export function showCard(tx: Tx, item: Case, rank: number = OWN_CHANGE): void {
  // Without a channel (no configuration yet) there is nowhere to show it.
  if (item.route.channel !== '') tx.cards.want(item.id, item.route.channel, rank);
}
