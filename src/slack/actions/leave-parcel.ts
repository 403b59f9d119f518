import { turnUpActionId } from '../../cards/action-ids.ts';
import { decideTurnUp } from '../decide-turn-up.ts';
import type { Gesture } from '../gesture.ts';

/** Leaves a parcel that turned up with the customer. */
export const leaveParcel: Gesture = {
  actionId: turnUpActionId('leave'),
  press: (click, desk) => decideTurnUp(click, desk, () => 'LEAVE_PARCEL'),
};
