import type { Logger } from 'pino';
import { createStore } from '../../db/sqlite/create-store.ts';
import { openDatabase } from '../../db/sqlite/open-database.ts';
import { startCheckpoints } from '../../db/sqlite/start-checkpoints.ts';
import { askToRead } from '../app/ask-to-read.ts';
import { keepProcedures } from '../app/keep-procedures.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Store } from '../app/ports/store.ts';
import { createProcedureBook } from '../app/procedure-book.ts';
import { channelsOfCode } from '../settings/channels-of-code.ts';
import type { Settings } from '../settings/settings.ts';

/** The database of the program, with its thread of checkpoints; teams are asked to read the procedures that changed. */
export function openStore(deps: {
  readonly file: string;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly log: Logger;
}): { readonly store: Store; close(): Promise<void> } {
  const { file, settings, clock, log } = deps;
  const store = createStore(openDatabase(file));
  const checkpoints = startCheckpoints(file, (error) => log.warn({ error }, 'checkpoints are made between clicks'));
  const procedures = createProcedureBook(settings);
  store.write((tx) => {
    const now = clock.now();
    const changed = keepProcedures(tx, procedures, now);
    askToRead(tx, changed, { channelsOf: (code) => channelsOfCode(settings, code), now });
  });
  return {
    store,
    async close() {
      await checkpoints.stop();
      store.close();
    },
  };
}
