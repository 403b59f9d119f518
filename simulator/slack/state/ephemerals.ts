import type { Block, Message } from '../../wire.ts';
import type { Changes } from './changes.ts';
import type { Ids } from './ids.ts';
import type { MessageDraft } from './messages.ts';

/** Messages that one person alone sees. They are gone after a restart, as in Slack after a reload. */
export interface Ephemerals {
  post(draft: MessageDraft & { readonly onlyFor: string }): Message;
  change(ts: string, change: { readonly text: string; readonly blocks: readonly Block[] }): Message | undefined;
  remove(ts: string): boolean;
  find(ts: string): Message | undefined;
  /** What one person sees, oldest first. */
  listFor(person: string): readonly Message[];
}

const KEPT_PER_PERSON = 200;

/** Ephemeral messages in memory, the newest 200 of each person. */
export function createEphemerals(options: {
  readonly ids: Pick<Ids, 'ts'>;
  readonly changes: Pick<Changes, 'tell'>;
}): Ephemerals {
  const byTs = new Map<string, Message>();
  function listFor(person: string): readonly Message[] {
    return [...byTs.values()].filter((one) => one.onlyFor === person);
  }
  function keep(message: Message): Message {
    byTs.set(message.ts, message);
    options.changes.tell();
    return message;
  }
  return {
    post(draft) {
      const message = keep({ ...draft, ts: options.ids.ts(), edited: false });
      for (const old of listFor(draft.onlyFor).slice(0, -KEPT_PER_PERSON)) byTs.delete(old.ts);
      return message;
    },
    change(ts, change) {
      const before = byTs.get(ts);
      return before === undefined ? undefined : keep({ ...before, ...change });
    },
    remove(ts) {
      const removed = byTs.delete(ts);
      if (removed) options.changes.tell();
      return removed;
    },
    find: (ts) => byTs.get(ts),
    listFor,
  };
}
