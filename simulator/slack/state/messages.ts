import type { Block, Message } from '../../wire.ts';
import type { Changes } from './changes.ts';
import type { Ids } from './ids.ts';
import type { Store } from './store.ts';

/** A message before Slack gives it a timestamp. */
export type MessageDraft = Omit<Message, 'ts' | 'edited' | 'onlyFor'>;

/** What may change in a posted message; `metadata: null` clears it. */
interface MessageChange {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edited: boolean;
  readonly metadata?: Message['metadata'] | null;
}

/** What happened to a message, for who is told of it. */
export type MessageHappening =
  | { readonly kind: 'posted'; readonly message: Message }
  | { readonly kind: 'changed'; readonly message: Message; readonly before: Message }
  /** `replies` of a deleted message stay in its thread. */
  | { readonly kind: 'deleted'; readonly message: Message; readonly replies: number };

/** All messages that everybody of a channel can see. */
export interface Messages {
  post(draft: MessageDraft): Message;
  /** The message after the change, or undefined when there is none. */
  change(channel: string, ts: string, change: MessageChange): Message | undefined;
  /** True when there was such a message. */
  remove(channel: string, ts: string): boolean;
  find(channel: string, ts: string): Message | undefined;
  /** Every message of a channel, replies among them, oldest first. */
  list(channel: string): readonly Message[];
  replies(channel: string, parentTs: string): readonly Message[];
  /** The blocks that a message had before, newest first: someone may still look at them. */
  earlierBlocks(channel: string, ts: string): readonly (readonly Block[])[];
  /** Calls the listener right after each thing that happens to a message. */
  watch(listener: (happening: MessageHappening) => void): void;
}

const KIND = 'message';
const EARLIER_KEPT = 10;

/** Messages kept in memory for reading and in the store for the next start. */
export function createMessages(options: {
  readonly store: Store;
  readonly ids: Pick<Ids, 'ts'>;
  readonly changes: Pick<Changes, 'tell'>;
  readonly kept: readonly Message[];
}): Messages {
  const byChannel = new Map<string, Map<string, Message>>();
  const earlier = new Map<string, readonly (readonly Block[])[]>();
  const threads = new Map<string, Set<string>>();
  const listeners: ((happening: MessageHappening) => void)[] = [];
  for (const message of options.kept) place(message);

  function channelOf(channel: string): Map<string, Message> {
    const known = byChannel.get(channel);
    if (known !== undefined) return known;
    const fresh = new Map<string, Message>();
    byChannel.set(channel, fresh);
    return fresh;
  }
  function place(message: Message): void {
    channelOf(message.channel).set(message.ts, message);
    if (message.threadTs === undefined) return;
    const thread = keyOf(message.channel, message.threadTs);
    threads.set(thread, (threads.get(thread) ?? new Set()).add(message.ts));
  }
  function keep(message: Message): Message {
    place(message);
    options.store.put(KIND, keyOf(message.channel, message.ts), message);
    options.changes.tell();
    return message;
  }
  function happen(happening: MessageHappening): void {
    for (const listener of listeners) listener(happening);
  }
  return {
    post(draft) {
      const message = keep({ ...draft, ts: options.ids.ts(), edited: false });
      happen({ kind: 'posted', message });
      return message;
    },
    change(channel, ts, change) {
      const before = byChannel.get(channel)?.get(ts);
      if (before === undefined) return undefined;
      const key = keyOf(channel, ts);
      earlier.set(key, [before.blocks, ...(earlier.get(key) ?? [])].slice(0, EARLIER_KEPT));
      const message = keep(changed(before, change));
      happen({ kind: 'changed', message, before });
      return message;
    },
    remove(channel, ts) {
      const gone = byChannel.get(channel)?.get(ts);
      if (gone === undefined) return false;
      byChannel.get(channel)?.delete(ts);
      if (gone.threadTs !== undefined) threads.get(keyOf(channel, gone.threadTs))?.delete(ts);
      earlier.delete(keyOf(channel, ts));
      options.store.drop(KIND, keyOf(channel, ts));
      options.changes.tell();
      happen({ kind: 'deleted', message: gone, replies: threads.get(keyOf(channel, ts))?.size ?? 0 });
      return true;
    },
    find: (channel, ts) => byChannel.get(channel)?.get(ts),
    list: (channel) => [...(byChannel.get(channel)?.values() ?? [])],
    replies: (channel, parentTs) =>
      [...(threads.get(keyOf(channel, parentTs)) ?? [])].flatMap((ts) => byChannel.get(channel)?.get(ts) ?? []),
    earlierBlocks: (channel, ts) => earlier.get(keyOf(channel, ts)) ?? [],
    watch(listener) {
      listeners.push(listener);
    },
  };
}

/** The messages that a store holds, oldest first in each channel. */
export function loadMessages(store: Store): readonly Message[] {
  // Written by this program alone, so the shape is known; a foreign file would not be called slack.db.
  return store.load(KIND).map((row) => row.value as Message);
}

function changed(before: Message, change: MessageChange): Message {
  const { metadata: kept, ...rest } = before;
  const metadata = change.metadata === undefined ? kept : change.metadata;
  const after = { ...rest, text: change.text, blocks: change.blocks, edited: before.edited || change.edited };
  return metadata === undefined || metadata === null ? after : { ...after, metadata };
}

function keyOf(channel: string, ts: string): string {
  return `${channel}:${ts}`;
}
