import { eq, sql } from 'drizzle-orm';
import type { MetaStore } from '../../src/app/ports/meta-store.ts';
import type { Db } from './open-database.ts';
import { meta } from './schema.ts';

/** Small facts about the installation over SQLite. */
export function createMetaRows(db: Db): MetaStore {
  return {
    get: (key) => db.select().from(meta).where(eq(meta.key, key)).get()?.value,
    set(key, value) {
      db.insert(meta).values({ key, value }).onConflictDoUpdate({ target: meta.key, set: { value } }).run();
    },
    add(key, by) {
      const added = db
        .insert(meta)
        .values({ key, value: String(by) })
        .onConflictDoUpdate({
          target: meta.key,
          set: { value: sql`cast(cast(${meta.value} as integer) + ${by} as text)` },
        })
        .returning()
        .get();
      return Number(added.value);
    },
  };
}
