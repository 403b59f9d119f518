import { makeResolution } from '../../app/make-resolution.ts';
import { resolveForm } from '../../app/views/resolve-form.ts';
import { resolveModal } from '../../cards/modals/resolve-modal.ts';
import type { EffectId } from '../../domain/ids.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { RESOLVE_FIELDS, readResolution } from '../read-resolution.ts';
import { step } from '../step.ts';

/** Chooses how a case is mended; claims an unclaimed one. What the shop executes goes into the outbox with the decision. */
export const resolve: Gesture = {
  actionId: 'case.resolve',
  press: (click, desk) =>
    openForm(click, desk, 'resolve', (item) => resolveModal(resolveForm(desk.store.read, item, desk), click.messages), {
      claims: true,
    }),
  submit(submission, desk) {
    const item = desk.store.read.cases.get(submission.caseId);
    if (item === undefined) return answerForm({ kind: 'no_such_case' }, submission, RESOLVE_FIELDS);
    const read = readResolution(submission, item, desk.store.read);
    if ('errors' in read) return { kind: 'errors', errors: read.errors };
    // The form's own identity makes the effect's: one id per decision, however often it is sent.
    const id = `ef_${submission.key.slice(-27)}` as EffectId;
    const { policy, targetOf, clock } = desk;
    const command = makeResolution({ ...read, id }, { policy, targetOf, now: clock.now() });
    return answerForm(step(submission, desk, command), submission, RESOLVE_FIELDS);
  },
};
