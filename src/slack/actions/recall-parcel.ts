import { turnUpActionId } from '../../cards/action-ids.ts';
import { decideTurnUp } from '../decide-turn-up.ts';
import type { Gesture } from '../gesture.ts';

/** Has a parcel back that turned up: called back on its way, or asked for once it has arrived. */
export const recallParcel: Gesture = {
  actionId: turnUpActionId('recall'),
  press: (click, desk) =>
    decideTurnUp(click, desk, ({ turnedUp }) => (turnedUp?.delivered === true ? 'RETURN' : 'INTERCEPT')),
};
