import type { Block, InputValues, Message } from '../../wire.ts';
import type { PlacedElement } from '../inputs/find-elements.ts';
import { inputValues } from '../inputs/input-values.ts';
import type { State } from '../state/create-state.ts';
import type { LiveView } from '../state/views.ts';
import { interactionFrame } from './frame.ts';
import { messageOutput } from './message-output.ts';
import { viewOutput } from './view-output.ts';

/** What was pressed or chosen, as it goes into `actions[0]`. */
export type PressedAction = Readonly<Record<string, unknown>>;

/** Fields of an element that Slack repeats in its action. */
const REPEATED = ['text', 'value', 'url', 'style', 'placeholder', 'confirm', 'icon'] as const;

/** `actions[0]`: the element as the app made it, with what the person chose. */
export function pressedAction(
  placed: PlacedElement,
  chosen: Readonly<Record<string, unknown>>,
  actionTs: string,
): PressedAction {
  const { element, blockId, actionId } = placed;
  const repeated = Object.fromEntries(REPEATED.filter((key) => key in element).map((key) => [key, element[key]]));
  return { type: element.type, block_id: blockId, action_id: actionId, ...repeated, ...chosen, action_ts: actionTs };
}

/** `block_actions` from a message. Ephemeral ones carry no `message`, as in Slack. */
export function messageActions(options: {
  readonly person: string;
  readonly message: Message;
  /** The blocks that the person saw, which may be older than the message. */
  readonly seen: readonly Block[];
  readonly action: PressedAction;
  readonly values: InputValues;
  readonly channelName: string;
  readonly triggerId: string;
  readonly responseUrl: string;
  readonly state: Pick<State, 'messages'>;
}): Readonly<Record<string, unknown>> {
  const { message, seen, state } = options;
  const ephemeral = message.onlyFor !== undefined;
  return {
    type: 'block_actions',
    ...interactionFrame(options.person),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: ephemeral,
      ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    },
    trigger_id: options.triggerId,
    channel: { id: message.channel, name: options.channelName },
    ...(ephemeral ? {} : { message: messageOutput({ ...message, blocks: seen }, state, { metadata: true }) }),
    state: { values: inputValues(seen, options.values) },
    response_url: options.responseUrl,
    actions: [options.action],
  };
}

/** `block_actions` from a modal or Home. */
export function viewActions(options: {
  readonly view: LiveView;
  readonly action: PressedAction;
  readonly triggerId: string;
}): Readonly<Record<string, unknown>> {
  const { view } = options;
  return {
    type: 'block_actions',
    ...interactionFrame(view.person),
    container: { type: 'view', view_id: view.id },
    trigger_id: options.triggerId,
    view: viewOutput(view),
    actions: [options.action],
  };
}
