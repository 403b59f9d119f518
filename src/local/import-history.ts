import { createStore } from '../../db/sqlite/create-store.ts';
import { openDatabase } from '../../db/sqlite/open-database.ts';
import { keepProcedures } from '../app/keep-procedures.ts';
import { createProcedureBook } from '../app/procedure-book.ts';
import { offsetClock } from '../clock.ts';
import { parseEvent } from '../events/cloud-event.ts';
import { makePolicy } from '../policy/make-policy.ts';
import { importEvents } from '../replay/import-events.ts';
import { mergeSources } from '../replay/merge-sources.ts';
import { readTimed } from '../replay/read-timed.ts';
import { loadSettings } from '../settings/load-settings.ts';
import type { ConnectedConfig } from './local-config.ts';

/** Imports the days before the first start quietly, once: a database that has events is left as it is. */
export async function importHistory(config: ConnectedConfig, file: string): Promise<number> {
  const store = createStore(openDatabase(config.databaseFile));
  try {
    if (config.local === undefined || store.read.events.lastSeq() > 0) return 0;
    const settings = loadSettings(config);
    const clock = offsetClock(config.local.clockFile);
    store.write((tx) => keepProcedures(tx, createProcedureBook(settings), clock.now()));
    const imported = await importEvents({
      store,
      clock,
      policy: makePolicy(settings),
      parse: parseEvent,
      events: mergeSources([readTimed(file)]),
      onRefused(refusal) {
        throw new Error(`the simulated shop told something that is no event: ${refusal}`);
      },
      onProgress: () => {},
    });
    return imported.accepted;
  } finally {
    store.close();
  }
}
