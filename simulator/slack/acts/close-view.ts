import type { Act, ActAnswer } from '../../wire.ts';
import { interactionFrame } from '../payloads/frame.ts';
import { viewOutput } from '../payloads/view-output.ts';
import { type Desk, DONE, failed } from './desk.ts';
import { liveView } from './live-view.ts';

/**
 * A person closes the top modal, or all of them when it says `clear_on_close`. The app hears of it only with
 * `notify_on_close`, and sees no typed values (slack.md 2.6).
 */
export async function closeView(
  act: Extract<Act, { kind: 'close_view' }>,
  person: string,
  desk: Desk,
): Promise<ActAnswer> {
  const { state } = desk;
  const view = liveView(act.viewId, person, state);
  if (view === undefined || view.type !== 'modal') return failed('This view is closed.');
  if (view.clear_on_close === true) state.modals.clear(person);
  else state.modals.close(view.id);
  if (view.notify_on_close !== true) return DONE;
  // Nobody waits for this one: the view is gone whatever the app answers.
  await desk.courier.deliver('interactive', {
    type: 'view_closed',
    ...interactionFrame(person),
    view: viewOutput({ ...view, values: {} }),
    is_cleared: view.clear_on_close === true,
  });
  return DONE;
}
