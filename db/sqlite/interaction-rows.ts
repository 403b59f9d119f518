import { eq, lt, sql } from 'drizzle-orm';
import type { InteractionStore } from '../../src/app/ports/interaction-store.ts';
import type { Db } from './open-database.ts';
import { interactions } from './schema.ts';

const p = sql.placeholder;

/** Keys of accepted interactions over SQLite. */
export function createInteractionRows(db: Db): InteractionStore {
  const get = db
    .select({ answer: interactions.answer })
    .from(interactions)
    .where(eq(interactions.key, p('key')))
    .prepare();
  const put = db
    .insert(interactions)
    .values({ key: p('key'), at: p('at'), answer: p('answer') })
    .prepare();
  const forget = db
    .delete(interactions)
    .where(lt(interactions.at, p('at')))
    .prepare();
  return {
    get: (key) => get.get({ key })?.answer,
    put(key, at, answer) {
      put.run({ key, at, answer });
    },
    forgetBefore(at) {
      forget.run({ at });
    },
  };
}
