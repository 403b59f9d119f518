import { directChannelOf, people, type SeedChannel, channels as seed } from '../workspace.ts';
import type { Changes } from './changes.ts';
import type { Store } from './store.ts';

/** A conversation as it is now: a channel of the seed, or someone's direct messages with the bot. */
export interface Conversation extends SeedChannel {
  /** The person whose direct messages with the bot these are. */
  readonly directWith?: string;
}

/** Who may speak and read where. */
export interface Channels {
  /** By id, `#name` or `name`; a person's id finds the direct messages with that person. */
  find(reference: string): Conversation | undefined;
  list(): readonly Conversation[];
  /** Conversations that a person is in. */
  of(person: string): readonly Conversation[];
  /** Takes the change of a conversation; an unknown id throws. */
  change(id: string, change: Partial<Pick<SeedChannel, 'isArchived' | 'members'>>): void;
  /** Calls the listener right after each change of a conversation. */
  watch(listener: (after: Conversation, before: Conversation) => void): void;
}

const KIND = 'channel';

/** Channels of the seed with the changes of earlier runs over them. */
export function createChannels(options: { readonly store: Store; readonly changes: Pick<Changes, 'tell'> }): Channels {
  const byId = new Map<string, Conversation>();
  const listeners: ((after: Conversation, before: Conversation) => void)[] = [];
  for (const channel of Object.values<SeedChannel>(seed)) byId.set(channel.id, channel);
  for (const person of Object.values(people).filter((one) => !one.isBot))
    byId.set(directChannelOf(person.id), direct(person.id));
  for (const row of options.store.load(KIND)) {
    const known = byId.get(row.key);
    if (known !== undefined) byId.set(row.key, { ...known, ...(row.value as Partial<SeedChannel>) });
  }
  return {
    find(reference) {
      const known = byId.get(reference);
      if (known !== undefined) return known;
      if (/^[UW][A-Z0-9]{8,}$/.test(reference)) return byId.get(directChannelOf(reference));
      const name = reference.replace(/^#/, '');
      return [...byId.values()].find((one) => one.directWith === undefined && one.name === name);
    },
    list: () => [...byId.values()],
    of: (person) => [...byId.values()].filter((one) => one.members.includes(person)),
    change(id, change) {
      const known = byId.get(id);
      if (known === undefined) throw new Error(`no channel ${id} in the simulated workspace`);
      const after = { ...known, ...change };
      byId.set(id, after);
      options.store.put(KIND, id, { isArchived: after.isArchived, members: after.members });
      options.changes.tell();
      for (const listener of listeners) listener(after, known);
    },
    watch(listener) {
      listeners.push(listener);
    },
  };
}

function direct(person: string): Conversation {
  return {
    id: directChannelOf(person),
    name: 'directmessage',
    topic: '',
    isPrivate: true,
    isArchived: false,
    members: [person, people.bot.id],
    directWith: person,
  };
}
