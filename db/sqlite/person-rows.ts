import { eq, sql } from 'drizzle-orm';
import type { PersonStore } from '../../src/app/ports/person-store.ts';
import { readPersonSettings } from '../../src/app/read-person-settings.ts';
import { DEFAULT_PERSON_SETTINGS } from '../../src/domain/person/person-settings.ts';
import type { Db } from './open-database.ts';
import { personSettings } from './person-schema.ts';

/** Settings of people over SQLite. */
export function createPersonRows(db: Db): PersonStore {
  const get = db
    .select()
    .from(personSettings)
    .where(eq(personSettings.person, sql.placeholder('person')))
    .prepare();
  return {
    settings(person) {
      const row = get.get({ person });
      return row === undefined ? DEFAULT_PERSON_SETTINGS : read(row.settings);
    },
    save(person, chosen) {
      const settings = JSON.stringify(chosen);
      db.insert(personSettings)
        .values({ person, settings })
        .onConflictDoUpdate({ target: personSettings.person, set: { settings } })
        .run();
    },
    all: () =>
      db
        .select()
        .from(personSettings)
        .all()
        .map(({ person, settings }) => ({ person, settings: read(settings) })),
  };
}

function read(settings: string) {
  try {
    return readPersonSettings(JSON.parse(settings));
  } catch {
    return DEFAULT_PERSON_SETTINGS;
  }
}
