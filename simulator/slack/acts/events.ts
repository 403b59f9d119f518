import { eventFrame } from '../payloads/frame.ts';
import { subscriptions } from '../surface.ts';
import type { Desk } from './desk.ts';

/** Sends an event to the app when it has subscribed to it; `name` is as the subscription says it. */
export async function tellApp(desk: Desk, name: string, event: Readonly<Record<string, unknown>>): Promise<void> {
  if (!subscriptions.includes(name)) return;
  const { state, courier } = desk;
  await courier.deliverEvent(eventFrame(event, { eventId: state.ids.event(), now: state.clock.now() }));
}
