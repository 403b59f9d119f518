import { findMentionedOrder } from '../../app/find-mentioned-order.ts';
import type { ReportForm } from '../../cards/modals/report-modal.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Desk } from '../desk.ts';
import { plainMessage } from '../plain-message.ts';

/** What a message gives to a report: its text as the note, and the order when it names exactly one. */
export function reportFromMessage(text: string, { store, nameOf }: Pick<Desk, 'store' | 'nameOf'>): ReportForm {
  const note = plainMessage(text, (id) => nameOf(id as PersonId));
  const order = findMentionedOrder(store.read, note);
  return { note, ...(order === undefined ? {} : { order: order.number ?? order.id }) };
}
