import { followUpModal } from '../../cards/modals/follow-up-modal.ts';
import { WAKE_CONDITIONS } from '../../domain/case/waiting.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

const DAY_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;

/** Plans a follow-up, or moves one that is there (`Later` on a reminder); claims an unclaimed case. */
export const followUp: Gesture = {
  actionId: 'case.follow_up',
  press(click, desk) {
    const tomorrow = Math.ceil((desk.clock.now() + DAY_MS) / HOUR_MS) * HOUR_MS;
    return openForm(
      click,
      desk,
      'follow_up',
      (item) => followUpModal({ case: item, dueAt: tomorrow }, click.messages),
      { claims: true },
    );
  },
  submit(submission, desk) {
    const { values, messages, extra, key } = submission;
    const dueAt = values.time('due');
    if (dueAt === undefined) return { kind: 'errors', errors: { due: messages.errors.dateMissing } };
    const moved = extra.follow_up;
    if (moved !== undefined) {
      return answerForm(step(submission, desk, { type: 'follow_up_later', id: moved, dueAt }), submission, ['due']);
    }
    const note = values.text('note');
    if (note === '') return { kind: 'errors', errors: { note: messages.errors.textMissing } };
    // The form's own identity makes the follow-up's, so that a repeat is the same one.
    const id = `fu_${key.slice(-27)}`;
    const until = WAKE_CONDITIONS.find((it) => it === values.choice('until'));
    const command = { type: 'follow_up', id, dueAt, note, ...(until === undefined ? {} : { until }) } as const;
    return answerForm(step(submission, desk, command), submission, ['due', 'note']);
  },
};
