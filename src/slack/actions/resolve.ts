import type { Outcome } from '../../app/change-case.ts';
import { makeResolution } from '../../app/make-resolution.ts';
import { approvalHint } from '../../app/views/approval-hint.ts';
import { type ResolveDraft, resolveForm } from '../../app/views/resolve-form.ts';
import { approvalAskedModal } from '../../cards/modals/approval-modals.ts';
import { type ResolveForm, resolveModal } from '../../cards/modals/resolve-modal.ts';
import { approvalId } from '../../domain/case/approval.ts';
import type { Case } from '../../domain/case/case.ts';
import { inputsOf, needsTyping } from '../../domain/catalogue/resolution-inputs.ts';
import type { EffectId } from '../../domain/ids.ts';
import { answerForm } from '../answer-outcome.ts';
import type { Desk } from '../desk.ts';
import type { Gesture, Submission, SubmitAnswer } from '../gesture.ts';
import { openForm } from '../open-form.ts';
import { readResolution } from '../read-resolution.ts';
import { refuseSubmission } from '../refuse-form.ts';
import { step } from '../step.ts';

/** Fields of the resolve form that are always there (contract 9). */
const ALWAYS = ['resolution', 'cause', 'note'] as const;

/** Chooses how a case is mended; claims an unclaimed one. What the shop executes goes into the outbox with the decision. */
export const resolve: Gesture = {
  actionId: 'case.resolve',
  press: (click, desk) =>
    openForm(click, desk, 'resolve', (item) => resolveModal(formOf(item, desk), click.messages), {
      claims: true,
    }),
  submit(submission, desk) {
    const item = desk.store.read.cases.get(submission.caseId);
    if (item === undefined) return answerForm({ kind: 'no_such_case' }, submission, ALWAYS);
    const refused = refuseSubmission(submission, item, 'resolve', desk);
    if (refused !== undefined) return answerForm(refused, submission, ALWAYS);
    const { policy, targetOf, clock } = desk;
    const read = readResolution(submission, item, desk.store.read, clock.now());
    if ('errors' in read) return { kind: 'errors', errors: read.errors };
    // The form's own identity makes the effect's: one id per decision, however often it is sent.
    const id = `ef_${submission.key.slice(-27)}` as EffectId;
    const asking = askFirst({ ...read, id }, item, submission, desk);
    if (asking !== undefined) return asking;
    const command = makeResolution({ ...read, id }, { policy, targetOf, now: clock.now() });
    const outcome = step(submission, desk, command);
    return waiting(outcome, id, submission, desk) ?? answerForm(outcome, submission, submission.values.fields);
  },
};

/** A remedy whose new values nobody was asked for yet: the form stays open and asks. */
function askFirst(draft: ResolveDraft, item: Case, submission: Submission, desk: Desk): SubmitAnswer | undefined {
  const { resolution } = draft;
  if (!needsTyping(resolution)) return undefined;
  if (inputsOf(resolution).some((field) => submission.values.fields.includes(field))) return undefined;
  const form = formOf(item, desk, draft);
  const isExecuted = form.resolutions.some(({ code, mode }) => code === resolution && mode === 'executed');
  return isExecuted ? { kind: 'update', modal: resolveModal(form, submission.messages) } : undefined;
}

/** Where others have to sign, the form says who was asked instead of closing. */
function waiting(outcome: Outcome, id: EffectId, { messages }: Submission, { policy }: Desk): SubmitAnswer | undefined {
  if (outcome.kind !== 'done' && outcome.kind !== 'repeat') return undefined;
  const { approval, route } = outcome.case;
  if (approval === undefined || approvalId(approval) !== id) return undefined;
  const people = policy.approversOf({ team: route.team, needs: approval.needs, not: approval.by });
  return { kind: 'update', modal: approvalAskedModal({ case: outcome.case, approval, people }, messages) };
}

function formOf(item: Case, desk: Desk, draft?: ResolveDraft): ResolveForm {
  const { store, policy, clock, effectsOn } = desk;
  const hint = effectsOn ? approvalHint(store.read, item, policy.approvals, clock.now()) : undefined;
  return { ...resolveForm(store.read, item, desk, draft), ...(hint === undefined ? {} : { approval: hint }) };
}
