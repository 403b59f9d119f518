import { and, count, desc, eq, gte } from 'drizzle-orm';
import type { MessageStore } from '../../src/app/ports/message-store.ts';
import { messages } from './message-schema.ts';
import type { Db } from './open-database.ts';

/** Customers' messages over SQLite. */
export function createMessageRows(db: Db): MessageStore {
  const unplacedSince = (since: number) => and(eq(messages.state, 'unplaced'), gte(messages.at, since));
  return {
    get: (key) => db.select().from(messages).where(eq(messages.key, key)).get(),
    put(row) {
      db.insert(messages).values(row).run();
    },
    place(key, where) {
      db.update(messages).set(where).where(eq(messages.key, key)).run();
    },
    unplaced: (since, limit) =>
      db.select().from(messages).where(unplacedSince(since)).orderBy(desc(messages.at)).limit(limit).all(),
    countUnplaced: (since) => db.select({ n: count() }).from(messages).where(unplacedSince(since)).get()?.n ?? 0,
  };
}
