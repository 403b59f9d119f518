import type { Channel, Message, PageState, Person, View } from '../wire.ts';
import type { Conversation } from './state/channels.ts';
import type { State } from './state/create-state.ts';
import { microsOf } from './state/ids.ts';
import type { LiveView } from './state/views.ts';
import { commands, shortcuts } from './surface.ts';
import { people, type SeedPerson } from './workspace.ts';

/** Messages of one channel that the page gets. */
const MESSAGES_SHOWN = 300;

/** Everything that one person sees of the workspace. */
export function pageState(me: SeedPerson, state: State, world: Pick<PageState, 'botConnected' | 'shop'>): PageState {
  const mine = state.channels.of(me.id).filter((channel) => !channel.isArchived);
  const own = state.ephemerals.listFor(me.id);
  const listed = mine.map((channel) => ({ channel, messages: state.messages.list(channel.id) }));
  const home = state.homes.of(me.id);
  return {
    me: personOf(me),
    people: Object.values(people).map(personOf),
    channels: mine.map(channelOf),
    messages: listed.flatMap(({ channel, messages }) => newest(channel.id, messages, own)),
    unread: Object.fromEntries(listed.map((one) => [one.channel.id, unreadIn(one.messages, me.id, state)])),
    modals: state.modals.stackOf(me.id).map(viewOf),
    ...(home === undefined ? {} : { home: viewOf(home) }),
    commands,
    shortcuts,
    now: state.clock.now(),
    ...world,
  };
}

/** A live view as the page sees it. */
export function viewOf(view: LiveView): View {
  return {
    id: view.id,
    hash: view.hash,
    type: view.type,
    callbackId: view.callback_id ?? '',
    title: view.title?.text ?? '',
    ...(view.submit === undefined ? {} : { submit: view.submit.text }),
    ...(view.close === undefined ? {} : { close: view.close.text }),
    blocks: view.blocks,
    privateMetadata: view.private_metadata ?? '',
    errors: view.errors,
  };
}

function newest(channel: string, messages: readonly Message[], own: readonly Message[]): readonly Message[] {
  const all = [...messages, ...own.filter((one) => one.channel === channel)];
  return all.sort((a, b) => (microsOf(a.ts) < microsOf(b.ts) ? -1 : 1)).slice(-MESSAGES_SHOWN);
}

function unreadIn(messages: readonly Message[], me: string, state: Pick<State, 'readMarks'>): number {
  const first = messages[0];
  if (first === undefined) return 0;
  const mark = microsOf(state.readMarks.of(me, first.channel));
  return messages.filter((message) => message.user !== me && microsOf(message.ts) > mark).length;
}

function personOf(seed: SeedPerson): Person {
  const { id, name, realName, title, locale, tz, isBot, isGuest } = seed;
  return { id, name, realName, title, locale, tz, isBot, isGuest };
}

function channelOf(conversation: Conversation): Channel {
  const { id, name, topic, directWith } = conversation;
  return { id, name, topic, ...(directWith === undefined ? {} : { directWith }) };
}
