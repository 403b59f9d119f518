import type { Mapped, ProviderEvent } from '../../../src/app/connect/provider-event.ts';

/** The events of a webhook that was understood. */
export function eventsOf(mapped: Mapped): readonly ProviderEvent[] {
  if (!mapped.ok) throw new Error(mapped.error);
  return mapped.events;
}
