import { createStore } from '../../db/sqlite/create-store.ts';
import { openDatabase } from '../../db/sqlite/open-database.ts';
import { keepProcedures } from '../app/keep-procedures.ts';
import { createProcedureBook } from '../app/procedure-book.ts';
import type { ImportRequest } from '../cli/deps.ts';
import { offsetClock, systemClock } from '../clock.ts';
import { parseEvent } from '../events/cloud-event.ts';
import { makePolicy } from '../policy/make-policy.ts';
import { loadSettings } from '../settings/load-settings.ts';
import { importEvents } from './import-events.ts';
import { mergeSources } from './merge-sources.ts';
import { readTimed } from './read-timed.ts';

const PROGRESS_EVERY = 10_000;
const REFUSED_SHOWN = 5;

/** Puts recorded events into the database, quietly: what is already true becomes a backlog with one summary. */
export async function importFiles(request: ImportRequest): Promise<number> {
  const { files, config, err, isWatched } = request;
  const settings = loadSettings(config);
  const store = createStore(openDatabase(config.databaseFile));
  try {
    const clock = config.local === undefined ? systemClock : offsetClock(config.local.clockFile);
    store.write((tx) => keepProcedures(tx, createProcedureBook(settings), clock.now()));
    const result = await importEvents({
      store,
      clock,
      policy: makePolicy(settings),
      parse: parseEvent,
      events: mergeSources(files.map(readTimed)),
      onRefused(refusal, count) {
        if (count <= REFUSED_SHOWN) err.write(`${refusal}\n`);
      },
      onProgress(count) {
        if (isWatched && count % PROGRESS_EVERY === 0) err.write(`\r${count} events`);
      },
    });
    err.write(
      `${isWatched ? '\r' : ''}${result.accepted} events imported, ${result.duplicates} known already, ${result.refused} refused; ${result.opened} cases open from them.\n`,
    );
    return 0;
  } finally {
    store.close();
  }
}
