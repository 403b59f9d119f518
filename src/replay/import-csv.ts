import { createStore } from '../../db/sqlite/create-store.ts';
import { openDatabase } from '../../db/sqlite/open-database.ts';
import { completeEvent } from '../app/connect/complete-event.ts';
import type { ProviderEvent } from '../app/connect/provider-event.ts';
import { createReleaseWaiting } from '../app/connect/release-waiting.ts';
import { createIngest } from '../app/ingest.ts';
import { keepProcedures } from '../app/keep-procedures.ts';
import { createProcedureBook } from '../app/procedure-book.ts';
import type { CsvImportRequest } from '../cli/deps.ts';
import { offsetClock, systemClock } from '../clock.ts';
import { createCheckpoints } from '../connect/mapping/csv/checkpoint.ts';
import { csvLayout } from '../connect/mapping/csv/csv-layout.ts';
import { importRecords } from '../connect/mapping/csv/import-records.ts';
import { readRecords } from '../connect/mapping/csv/read-records.ts';
import { openRejectsFile } from '../connect/mapping/csv/rejects-file.ts';
import { loadMapping } from '../connect/mapping/load-mapping.ts';
import { RULES } from '../domain/detection/rules.ts';
import { parseEvent } from '../events/cloud-event.ts';
import { makePolicy } from '../policy/make-policy.ts';
import { loadSettings } from '../settings/load-settings.ts';
import { judgeQuietly } from './judge-quietly.ts';

/**
 * Puts the rows of a CSV file into the database, quietly, by a mapping. Goes on where an import of the same file and mapping
 * was broken off; what cannot be taken is kept beside the file with the reason.
 */
export async function importCsv({ file, mapping: mapFile, config, err, isWatched }: CsvImportRequest): Promise<number> {
  const params = Object.fromEntries(RULES.map((rule) => [rule.code, rule.params]));
  const settings = loadSettings(config, params);
  const policy = makePolicy(settings);
  const mapping = loadMapping(mapFile);
  const layout = await csvLayout(file, mapping.csv.delimiter);
  const store = createStore(openDatabase(config.databaseFile));
  const checkpoints = createCheckpoints(mapping, layout);
  const last = checkpoints.last(store.read.meta);
  const rejects = openRejectsFile(layout, last?.rejectsBytes ?? 0);
  if (last !== undefined) err.write(`Going on behind line ${last.lines} of ${file}.\n`);
  try {
    const clock = config.local === undefined ? systemClock : offsetClock(config.local.clockFile);
    store.write((tx) => keepProcedures(tx, createProcedureBook(settings), clock.now()));
    const ingest = createIngest({ store, clock, parse: parseEvent, onStored: () => {} });
    const sum = await importRecords({
      mapping,
      records: readRecords(layout, mapping.csv.group_by, last),
      now: clock.now,
      complete: (event) => placeEvent(event),
      accept: ingest.accept,
      rejects,
      onStored({ offset, lines }, { records }) {
        const rejectsBytes = rejects.flush();
        store.write((tx) => checkpoints.save(tx.meta, { offset, lines, rejectsBytes }));
        if (isWatched) err.write(`\r${records} records, ${Math.floor((100 * offset) / layout.bytes)} %`);
      },
    });
    const opened = await judgeQuietly({ store, clock, policy });
    await createReleaseWaiting({ store, clock, ingest }).drain();
    const late = await judgeQuietly({ store, clock, policy });
    store.write((tx) => checkpoints.clear(tx.meta));
    const { records, accepted, duplicates, waiting, rejected } = sum;
    err.write(
      `${isWatched ? '\r' : ''}${records} records: ${accepted} events imported, ${duplicates} known already, ${waiting} waited for their order; ${opened + late} cases open from them.\n`,
    );
    if (rejected > 0) err.write(`${rejected} records could not be taken; ${rejects.file} says why.\n`);
    return rejected > 0 && accepted + duplicates + waiting === 0 ? 1 : 0;

    function placeEvent(event: ProviderEvent) {
      const complete = completeEvent(store.read, mapping.source, event);
      if (complete === 'waits') store.write((tx) => tx.links.wait(mapping.source, event, clock.now()));
      return complete;
    }
  } finally {
    rejects.close();
    store.close();
  }
}
