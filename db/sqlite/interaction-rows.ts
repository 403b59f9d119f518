import { eq, lt } from 'drizzle-orm';
import type { InteractionStore } from '../../src/app/ports/interaction-store.ts';
import type { Db } from './open-database.ts';
import { interactions } from './schema.ts';

/** Keys of accepted interactions over SQLite. */
export function createInteractionRows(db: Db): InteractionStore {
  return {
    get: (key) => db.select().from(interactions).where(eq(interactions.key, key)).get()?.answer,
    put(key, at, answer) {
      db.insert(interactions).values({ key, at, answer }).run();
    },
    forgetBefore(at) {
      db.delete(interactions).where(lt(interactions.at, at)).run();
    },
  };
}
