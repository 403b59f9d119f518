import type { Changes } from './changes.ts';
import type { Store } from './store.ts';

/** Up to which message each person has read each channel. */
export interface ReadMarks {
  /** The timestamp of the last message read, or `0.0`. */
  of(person: string, channel: string): string;
  set(person: string, channel: string, ts: string): void;
}

const KIND = 'read';

/** Read marks kept over a restart. */
export function createReadMarks(options: {
  readonly store: Store;
  readonly changes: Pick<Changes, 'tell'>;
}): ReadMarks {
  const marks = new Map<string, string>();
  for (const row of options.store.load(KIND)) marks.set(row.key, String(row.value));
  return {
    of: (person, channel) => marks.get(`${person}:${channel}`) ?? '0.0',
    set(person, channel, ts) {
      const key = `${person}:${channel}`;
      if (marks.get(key) === ts) return;
      marks.set(key, ts);
      options.store.put(KIND, key, ts);
      options.changes.tell();
    },
  };
}
