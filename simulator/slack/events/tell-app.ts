import type { Courier } from '../delivery/courier.ts';
import { eventFrame } from '../payloads/frame.ts';
import type { State } from '../state/create-state.ts';
import { subscriptions } from '../surface.ts';

/** What telling the app of an event takes. */
export interface Teller {
  readonly state: State;
  readonly courier: Pick<Courier, 'deliverEvent'>;
}

/** Sends an event to the app when it has subscribed to it; `name` is as the subscription says it. */
export async function tellApp(
  { state, courier }: Teller,
  name: string,
  event: Readonly<Record<string, unknown>>,
): Promise<void> {
  if (!subscriptions.includes(name)) return;
  await courier.deliverEvent(eventFrame(event, { eventId: state.ids.event(), now: state.clock.now() }));
}
