import { type CompleteEvent, completeAs } from '../../app/connect/complete-event.ts';
import type { ProviderEvent } from '../../app/connect/provider-event.ts';

/**
 * The event as it goes into the log when nothing is looked up: under its own subject, or under the first name that its
 * `about` gives an order.
 */
export function cloudEventOf(source: string, event: ProviderEvent): CompleteEvent {
  if (event.subject !== undefined) return completeAs(source, event, event.subject);
  const clue = event.about?.find(({ kind }) => kind === 'order' || kind === 'number');
  if (clue !== undefined && 'value' in clue) return completeAs(source, event, clue.value);
  const { id, type, time, data } = event;
  return { specversion: '1.0', id, source, type, time, data };
}
