import type { Act, ActAnswer, Block, Message } from '../../wire.ts';
import { findElements, type PlacedElement } from '../inputs/find-elements.ts';
import { messageActions, pressedAction } from '../payloads/block-actions.ts';
import type { State } from '../state/create-state.ts';
import { choiceError } from './choice-error.ts';
import { type Desk, DONE, failed, NO_ANSWER } from './desk.ts';
import { markRead } from './read.ts';

/** A person presses a button of a message, or chooses in it; also in the form it had before, for who looks at it still. */
export async function pressMessage(
  act: Extract<Act, { kind: 'press_message' }>,
  person: string,
  desk: Desk,
): Promise<ActAnswer> {
  const { state } = desk;
  const channel = state.channels.find(act.channel);
  const message = visibleMessage(act.channel, act.ts, person, state);
  if (channel === undefined || message === undefined) return failed('This message is gone.');
  const seen = seenBlocks(message, act, state);
  if (seen === undefined) return failed(`The message has no ${act.actionId} in block ${act.blockId}.`);
  const wrong = choiceError(seen.placed.element, act.element ?? {});
  if (wrong !== undefined) return failed(wrong);
  markRead(act.channel, person, state);
  const origin = {
    person,
    channel: message.channel,
    ts: message.ts,
    ephemeral: message.onlyFor !== undefined,
    ...(message.threadTs === undefined ? {} : { threadTs: message.threadTs }),
  };
  const ack = await desk.courier.deliver(
    'interactive',
    messageActions({
      person,
      message,
      seen: seen.blocks,
      action: pressedAction(seen.placed, act.element ?? {}, state.ids.ts()),
      values: act.values ?? {},
      channelName: channel.name,
      triggerId: state.triggers.give({ person }),
      responseUrl: desk.urlOf(state.responseUrls.give(origin)),
      state,
    }),
  );
  return ack.acked ? DONE : failed(NO_ANSWER);
}

/** The message as this person can see it: in a channel of theirs, or shown to them alone. */
export function visibleMessage(
  channel: string,
  ts: string,
  person: string,
  state: Pick<State, 'channels' | 'ephemerals' | 'messages'>,
): Message | undefined {
  if (state.channels.find(channel)?.members.includes(person) !== true) return undefined;
  const own = state.ephemerals.find(ts);
  return own?.onlyFor === person ? own : state.messages.find(channel, ts);
}

function seenBlocks(
  message: Message,
  act: { readonly blockId: string; readonly actionId: string },
  state: Pick<State, 'messages'>,
): { readonly blocks: readonly Block[]; readonly placed: PlacedElement } | undefined {
  for (const blocks of [message.blocks, ...state.messages.earlierBlocks(message.channel, message.ts)]) {
    const placed = findElements(blocks).find((one) => one.blockId === act.blockId && one.actionId === act.actionId);
    if (placed !== undefined) return { blocks, placed };
  }
  return undefined;
}
