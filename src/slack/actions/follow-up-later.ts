import { followUpModal } from '../../cards/modals/follow-up-modal.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';

const HOUR_MS = 3_600_000;

/** Opens the form that plans a reminded follow-up anew; its note stays. */
export const followUpLater: Gesture = {
  actionId: 'followup.later',
  press(click, desk) {
    const followUpId = click.extra.follow_up ?? '';
    const dueAt = Math.ceil((desk.clock.now() + 2 * HOUR_MS) / HOUR_MS) * HOUR_MS;
    return openForm(
      click,
      desk,
      'follow_up',
      (item) => followUpModal({ case: item, dueAt, followUpId }, click.messages),
      { claims: false },
    );
  },
};
