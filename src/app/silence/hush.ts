import { type Case, isLive } from '../../domain/case/case.ts';
import { PERSON } from '../../domain/detection/reported.ts';
import { fits } from '../../domain/detection/silence.ts';
import { silenceAbout } from '../../domain/detection/silence-about.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Tx } from '../ports/store.ts';

/**
 * Whether a case is not posted because somebody silenced its kind. `fresh`: it has just opened or come back; a case that
 * is shown already, or that a person reported, is not hidden any more. A silence that does not fit any longer lets go.
 */
export function hush(
  item: Case,
  order: Order | undefined,
  { tx, now, fresh }: { readonly tx: Tx; readonly now: number; readonly fresh: boolean },
): boolean {
  const kept = tx.silences.keeping(item.id);
  if (kept === undefined && !(fresh && mayBeKept(item, tx))) return false;
  // What ended in silence is not posted as an end either.
  if (!isLive(item.status)) return kept !== undefined;
  const about = silenceAbout(item, order);
  const silence = tx.silences.active(now).findLast(({ matcher }) => fits(matcher, about));
  if (silence === undefined) {
    tx.silences.lift(item.id);
    return false;
  }
  if (silence.id !== kept?.id) tx.silences.keep(item.id, silence.id, now);
  return true;
}

function mayBeKept({ id, detector }: Case, { cards }: Tx): boolean {
  const card = cards.get(id);
  return detector !== PERSON && (card === undefined || (card.ts === null && card.attemptedAt === null));
}
