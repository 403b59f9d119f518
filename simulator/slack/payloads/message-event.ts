import type { Message } from '../../wire.ts';
import type { State } from '../state/create-state.ts';
import type { MessageHappening } from '../state/messages.ts';
import { people } from '../workspace.ts';
import { messageOutput } from './message-output.ts';

/** A `message` event as Slack's Events API sends it of something that happened to a message. */
export function messageEvent(
  happening: MessageHappening,
  channelType: 'channel' | 'group' | 'im',
  state: Pick<State, 'messages' | 'ids'>,
): Readonly<Record<string, unknown>> {
  const { message } = happening;
  const place = { channel: message.channel, channel_type: channelType };
  if (happening.kind === 'posted') {
    const typed = message.user === people.bot.id ? {} : { client_msg_id: `local-${message.ts}` };
    return { ...shown(message, state), ...typed, ...place, event_ts: message.ts };
  }
  const at = state.ids.ts();
  const frame = { type: 'message', hidden: true, ...place, ts: at, event_ts: at };
  if (happening.kind === 'changed') {
    const previous = shown(happening.before, state);
    return { ...frame, subtype: 'message_changed', message: shown(message, state), previous_message: previous };
  }
  const previous = shown(message, state);
  // The start of a thread that goes on is not deleted but replaced: Slack leaves a tombstone where it stood.
  if (happening.replies > 0) {
    return {
      ...frame,
      subtype: 'message_changed',
      message: tombstone(message, happening.replies),
      previous_message: previous,
    };
  }
  return { ...frame, subtype: 'message_deleted', deleted_ts: message.ts, previous_message: previous };
}

function shown(message: Message, state: Pick<State, 'messages'>): Readonly<Record<string, unknown>> {
  return messageOutput(message, state, { metadata: false });
}

function tombstone({ ts }: Message, replies: number): Readonly<Record<string, unknown>> {
  return {
    type: 'message',
    subtype: 'tombstone',
    text: 'This message was deleted.',
    user: 'USLACKBOT',
    hidden: true,
    ts,
    thread_ts: ts,
    parent_user_id: 'USLACKBOT',
    reply_count: replies,
  };
}
