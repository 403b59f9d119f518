import { ASK_BACK } from '../../cards/approval/approval-request.ts';
import { askBackModal } from '../../cards/modals/approval-modals.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { step } from '../step.ts';
import { seen } from './approve.ts';

/** Asks whoever wants an approval something; the question stands in the thread of the case. */
export const askBack: Gesture = {
  actionId: ASK_BACK,
  press: (click, desk) =>
    openForm(click, desk, 'approve', (item) => askBackModal({ case: item, meta: { ...click.extra } }, click.messages), {
      claims: false,
    }),
  submit(submission, desk) {
    const note = submission.values.text('note');
    if (note === '') return { kind: 'errors', errors: { note: submission.messages.errors.textMissing } };
    return answerForm(step(submission, desk, { type: 'ask_back', note, ...seen(submission) }), submission, ['note']);
  },
};
