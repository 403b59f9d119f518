import { snoozeModal } from '../../cards/modals/snooze-modal.ts';
import { WAKE_CONDITIONS } from '../../domain/case/waiting.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';

/** Lets a case rest until a time or until something happens, never beyond its next deadline. */
export const snooze: Gesture = {
  actionId: 'case.snooze',
  press: (click, desk) =>
    openForm(
      click,
      desk,
      'snooze',
      (item) => {
        const { deadlineAt } = item;
        const ahead = deadlineAt !== undefined && deadlineAt > desk.clock.now();
        return snoozeModal({ case: item, ...(ahead ? { deadlineAt } : {}) }, click.messages);
      },
      { claims: false },
    ),
  submit(submission, desk) {
    const { values } = submission;
    const until = values.time('until');
    const chosen = values.choice('condition');
    const condition = WAKE_CONDITIONS.find((it) => it === chosen);
    const command = {
      type: 'snooze',
      note: values.text('note'),
      ...(until === undefined ? {} : { until }),
      ...(condition === undefined ? {} : { condition }),
    } as const;
    return answerForm(step(submission, desk, command), submission, ['until', 'condition', 'note']);
  },
};
