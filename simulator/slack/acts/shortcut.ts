import type { Act, ActAnswer } from '../../wire.ts';
import { interactionFrame } from '../payloads/frame.ts';
import { messageOutput } from '../payloads/message-output.ts';
import { shortcuts } from '../surface.ts';
import { type Desk, DONE, failed, NO_ANSWER } from './desk.ts';
import { visibleMessage } from './press-message.ts';

/** A person uses a global shortcut, or a shortcut on a message. */
export async function shortcut(
  act: Extract<Act, { kind: 'shortcut' }>,
  person: string,
  desk: Desk,
): Promise<ActAnswer> {
  const { state } = desk;
  const known = shortcuts.find((one) => one.callbackId === act.callbackId);
  if (known === undefined) return failed(`There is no shortcut ${act.callbackId}.`);
  const frame = {
    ...interactionFrame(person),
    callback_id: known.callbackId,
    trigger_id: state.triggers.give({ person }),
    action_ts: state.ids.ts(),
  };
  if (known.type === 'global') {
    const ack = await desk.courier.deliver('interactive', { type: 'shortcut', ...frame });
    return ack.acked ? DONE : failed(NO_ANSWER);
  }
  const channel = state.channels.find(act.channel ?? '');
  const message = visibleMessage(act.channel ?? '', act.ts ?? '', person, state);
  if (channel === undefined || message === undefined) return failed('This shortcut needs a message.');
  const origin = { person, channel: channel.id, ts: message.ts, ephemeral: message.onlyFor !== undefined };
  const ack = await desk.courier.deliver('interactive', {
    type: 'message_action',
    ...frame,
    channel: { id: channel.id, name: channel.name },
    message_ts: message.ts,
    message: messageOutput(message, state, { metadata: true }),
    response_url: desk.urlOf(state.responseUrls.give(origin)),
  });
  return ack.acked ? DONE : failed(NO_ANSWER);
}
