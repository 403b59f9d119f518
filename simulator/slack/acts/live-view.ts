import type { State } from '../state/create-state.ts';
import type { LiveView } from '../state/views.ts';

/** The view with this id when this person has it before their eyes. */
export function liveView(id: string, person: string, state: Pick<State, 'homes' | 'modals'>): LiveView | undefined {
  const view = state.modals.find(id) ?? state.homes.find(id);
  return view?.person === person ? view : undefined;
}
