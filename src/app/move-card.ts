import type { Case } from '../domain/case/case.ts';
import type { Tx } from './ports/store.ts';

/** Kind of the line that stands where a card was. */
export const MOVED_SEND = 'moved';

/** What that line carries. */
export interface MovedNote {
  readonly channel: string;
}

/**
 * Takes the card of a case to the channel where the case belongs now, in the transaction that changed it: it is posted
 * anew there, and one line stands where it was.
 */
export function moveCard(tx: Tx, before: Case, after: Case, now: number): void {
  const channel = after.route.channel;
  if (channel === before.route.channel || channel === '') return;
  const card = tx.cards.get(after.id);
  if (card === undefined || card.channel === channel) return;
  tx.cards.move(after.id, channel);
  if (card.ts === null) return;
  const key = `${MOVED_SEND}:${after.id}:${after.version}`;
  const payload = JSON.stringify({ channel } satisfies MovedNote);
  tx.sends.put({ key, kind: MOVED_SEND, channel: card.channel, caseId: after.id, payload }, now);
  const row = tx.sends.byKey(key);
  if (row === undefined) return;
  // It takes the place of the card: nothing is posted.
  tx.sends.sent(row.id, card.ts);
  tx.sends.repaint(key);
}
