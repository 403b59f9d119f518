import type { Act, ActAnswer } from '../../wire.ts';
import { INPUT_ELEMENTS } from '../inputs/elements.ts';
import { findElements } from '../inputs/find-elements.ts';
import { mergeValues } from '../inputs/input-values.ts';
import { pressedAction, viewActions } from '../payloads/block-actions.ts';
import { choiceError } from './choice-error.ts';
import { type Desk, DONE, failed, NO_ANSWER } from './desk.ts';
import { liveView } from './live-view.ts';

/** A person presses or chooses something in a modal or in Home. */
export async function pressView(
  act: Extract<Act, { kind: 'press_view' }>,
  person: string,
  desk: Desk,
): Promise<ActAnswer> {
  const { state } = desk;
  const view = liveView(act.viewId, person, state);
  if (view === undefined) return failed('This view is closed.');
  const placed = findElements(view.blocks).find((one) => one.blockId === act.blockId && one.actionId === act.actionId);
  if (placed === undefined) return failed(`The view has no ${act.actionId} in block ${act.blockId}.`);
  const wrong = choiceError(placed.element, act.element ?? {});
  if (wrong !== undefined) return failed(wrong);
  const typed = mergeValues(view.values, act.values);
  const own = placed.element.type in INPUT_ELEMENTS ? { [act.blockId]: { [act.actionId]: act.element ?? {} } } : {};
  const values = mergeValues(typed, own);
  if (view.type === 'home') state.homes.note(person, values);
  else state.modals.note(view.id, { values });
  const triggerId = state.triggers.give({ person, viewId: view.id });
  const action = pressedAction(placed, act.element ?? {}, state.ids.ts());
  const ack = await desk.courier.deliver('interactive', viewActions({ view: { ...view, values }, action, triggerId }));
  return ack.acked ? DONE : failed(NO_ANSWER);
}
