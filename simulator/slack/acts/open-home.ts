import type { Act, ActAnswer } from '../../wire.ts';
import { tellApp } from '../events/tell-app.ts';
import { viewOutput } from '../payloads/view-output.ts';
import { directChannelOf } from '../workspace.ts';
import { type Desk, DONE } from './desk.ts';

/** A person opens the app's Home tab. The first time the event carries no view. */
export async function openHome(
  _act: Extract<Act, { kind: 'open_home' }>,
  person: string,
  desk: Desk,
): Promise<ActAnswer> {
  const { state } = desk;
  const view = state.homes.of(person);
  await tellApp(desk, 'app_home_opened', {
    type: 'app_home_opened',
    user: person,
    channel: directChannelOf(person),
    tab: 'home',
    event_ts: state.ids.ts(),
    ...(view === undefined ? {} : { view: viewOutput(view) }),
  });
  return DONE;
}
