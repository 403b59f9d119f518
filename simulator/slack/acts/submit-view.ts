import { z } from 'zod';
import type { Act, ActAnswer } from '../../wire.ts';
import { checkView } from '../blocks/check-blocks.ts';
import { nameBlocks } from '../blocks/name-blocks.ts';
import { clientErrors } from '../inputs/client-errors.ts';
import { inputValues, mergeValues } from '../inputs/input-values.ts';
import { interactionFrame } from '../payloads/frame.ts';
import { viewOutput } from '../payloads/view-output.ts';
import type { LiveView, ViewDefinition } from '../state/views.ts';
import { type Desk, DONE, failed, TROUBLE } from './desk.ts';
import { liveView } from './live-view.ts';

const CHECK_FIELDS = 'Please check the fields.';

/** What an app may answer to a submission; an empty body closes the view (slack.md 2.6). */
const SubmissionAnswer = z.discriminatedUnion('response_action', [
  z.strictObject({ response_action: z.literal('clear') }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
]);

/** A person submits a modal. What is typed stays when the app refuses or does not answer. */
export async function submitView(
  act: Extract<Act, { kind: 'submit_view' }>,
  person: string,
  desk: Desk,
): Promise<ActAnswer> {
  const { state } = desk;
  const view = liveView(act.viewId, person, state);
  if (view === undefined || view.type !== 'modal') return failed('This view is closed.');
  if (view.submit === undefined) return failed('This view has nothing to submit.');
  const values = mergeValues(view.values, act.values);
  const errors = clientErrors(view.blocks, inputValues(view.blocks, values));
  state.modals.note(view.id, { values, errors });
  if (Object.keys(errors).length > 0) return failed(CHECK_FIELDS, errors);
  const ack = await desk.courier.deliver('interactive', {
    type: 'view_submission',
    ...interactionFrame(person),
    trigger_id: state.triggers.give({ person, viewId: view.id }),
    view: viewOutput({ ...view, values, errors: {} }),
    response_urls: [],
  });
  return ack.acked ? applyAnswer(ack.body, view, desk) : failed(TROUBLE);
}

function applyAnswer(body: unknown, view: LiveView, { state }: Desk): ActAnswer {
  if (isEmpty(body)) {
    state.modals.close(view.id);
    return DONE;
  }
  const parsed = SubmissionAnswer.safeParse(body);
  if (!parsed.success) return failed(TROUBLE);
  const answer = parsed.data;
  if (answer.response_action === 'clear') {
    state.modals.clear(view.person);
    return DONE;
  }
  if (answer.response_action === 'errors') {
    const inputs = new Set(view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id));
    // Slack takes errors for input blocks alone; a foreign key makes the whole answer unreadable to its client.
    if (Object.keys(answer.errors).some((blockId) => !inputs.has(blockId))) return failed(TROUBLE);
    state.modals.note(view.id, { errors: answer.errors });
    return failed(CHECK_FIELDS, answer.errors);
  }
  const checked = checkView(answer.view, 'modal');
  if (!checked.ok) return failed(TROUBLE);
  const next: ViewDefinition = { ...checked.value, blocks: nameBlocks(checked.value.blocks, state.ids) };
  const shown =
    answer.response_action === 'update' ? state.modals.update(view.id, next) : state.modals.push(view.person, next);
  return shown === undefined ? failed(TROUBLE) : DONE;
}

function isEmpty(body: unknown): boolean {
  if (body === undefined || body === null || body === '') return true;
  return typeof body === 'object' && Object.keys(body).length === 0;
}
