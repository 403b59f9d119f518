import type { OrderId, PersonId } from '../../domain/ids.ts';
import type { Checking } from '../detect/check-order.ts';
import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { whichKey } from './ask-which.ts';
import { heardOf } from './hear-message.ts';
import { placeMessage } from './place-message.ts';

/** What came of somebody's saying which order a message is about. */
export type ChosenOrder = 'placed' | 'already' | 'gone';

/** Puts a message to the order that a person chose among those that were asked about, durable before anybody is told. */
export type ChooseOrder = (message: string, orderId: string, by: PersonId) => ChosenOrder;

/** The verb behind the buttons of the question. The first answer counts. */
export function createChooseOrder(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly around: Omit<Checking, 'tx' | 'now' | 'quiet'>;
  readonly onChanged: () => void;
}): ChooseOrder {
  const { store, clock, around, onChanged } = deps;
  return (key, orderId, by) => {
    const outcome = store.write((tx): ChosenOrder => {
      const row = tx.messages.get(key);
      if (row === undefined || !row.candidates.includes(orderId)) return 'gone';
      if (row.state !== 'asked') return 'already';
      const event = tx.events.after(row.seq - 1, 1)[0]?.event;
      if (event?.type !== 'customer.message') return 'gone';
      const checking: Checking = { ...around, tx, now: clock.now(), quiet: false };
      // The orders to choose from are the sender's own.
      const message = heardOf(event, true, checking);
      tx.messages.place(key, placeMessage(message, { orderId: orderId as OrderId }, checking, by));
      tx.sends.repaint(whichKey(key));
      return 'placed';
    });
    if (outcome === 'placed') onChanged();
    return outcome;
  };
}
