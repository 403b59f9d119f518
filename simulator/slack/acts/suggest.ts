import { z } from 'zod';
import type { Act, ActAnswer } from '../../wire.ts';
import { Option, OptionGroup } from '../blocks/options.ts';
import { findElements } from '../inputs/find-elements.ts';
import { interactionFrame } from '../payloads/frame.ts';
import { messageOutput } from '../payloads/message-output.ts';
import { viewOutput } from '../payloads/view-output.ts';
import { type Desk, failed, NO_ANSWER } from './desk.ts';
import { liveView } from './live-view.ts';
import { visibleMessage } from './press-message.ts';

/** Characters before Slack asks an app for options, when the element names no other number (slack.md 1.2). */
const FIRST_ASKED_AT = 3;

const Suggestions = z.union([
  z.strictObject({ options: z.array(Option).max(100) }),
  z.strictObject({ option_groups: z.array(OptionGroup).max(100) }),
]);

/** A person types into an external_select; the answer carries the app's options. */
export async function suggest(act: Extract<Act, { kind: 'suggest' }>, person: string, desk: Desk): Promise<ActAnswer> {
  const place = placeOf(act, person, desk);
  if (place === undefined) return failed('This menu is gone.');
  const element = findElements(place.blocks).find(
    (one) => one.blockId === act.blockId && one.actionId === act.actionId,
  );
  if (element === undefined) return failed(`There is no ${act.actionId} in block ${act.blockId}.`);
  const least = element.element.min_query_length;
  if (act.value.length < (typeof least === 'number' ? least : FIRST_ASKED_AT)) return { ok: true, options: [] };
  const ack = await desk.courier.deliver('interactive', {
    type: 'block_suggestion',
    ...interactionFrame(person),
    ...place.payload,
    block_id: act.blockId,
    action_id: act.actionId,
    value: act.value,
  });
  if (!ack.acked) return failed(NO_ANSWER);
  const parsed = Suggestions.safeParse(ack.body);
  if (!parsed.success) return failed('The result could not be loaded.');
  const answer = parsed.data;
  return {
    ok: true,
    options: 'options' in answer ? answer.options : answer.option_groups.flatMap((one) => one.options),
  };
}

function placeOf(act: Extract<Act, { kind: 'suggest' }>, person: string, { state }: Desk) {
  if (act.viewId !== undefined) {
    const view = liveView(act.viewId, person, state);
    if (view === undefined) return undefined;
    return { blocks: view.blocks, payload: { container: { type: 'view', view_id: view.id }, view: viewOutput(view) } };
  }
  const channel = state.channels.find(act.channel ?? '');
  const message = visibleMessage(act.channel ?? '', act.ts ?? '', person, state);
  if (channel === undefined || message === undefined) return undefined;
  const container = { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: false };
  const shown = messageOutput(message, state, { metadata: true });
  return {
    blocks: message.blocks,
    payload: { container, channel: { id: channel.id, name: channel.name }, message: shown },
  };
}
