import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { cloudEventOf } from '../../../../src/connect/mapping/cloud-event-of.ts';
import { csvLayout } from '../../../../src/connect/mapping/csv/csv-layout.ts';
import { importRecords } from '../../../../src/connect/mapping/csv/import-records.ts';
import { readRecords } from '../../../../src/connect/mapping/csv/read-records.ts';
import { openRejectsFile } from '../../../../src/connect/mapping/csv/rejects-file.ts';
import { loadMapping } from '../../../../src/connect/mapping/load-mapping.ts';

// Run by flat-memory.test.ts with a small heap: writes a file of rows, and takes it in with a store that only counts.
const [file = '', rows = '0'] = process.argv.slice(2);

function* lines(): Iterable<string> {
  yield 'Order;Created at;Currency;Total;Email;Name;SKU;Qty;Price;State\n';
  for (let i = 0; i < Number(rows); i++) {
    const day = i % 1_000 === 7 ? 'never' : '1.7.2026 09:31';
    yield `N${i};${day};EUR;"1.0${i % 90},00";customer${i}@example.com;"Customer ""${i}"" of the shop";SKU-${i};1;10,00;Paid\n`;
  }
}

await pipeline(Readable.from(lines()), createWriteStream(file));
const mapping = loadMapping(join(import.meta.dirname, 'orders.yaml'));
const layout = await csvLayout(file);
const rejects = openRejectsFile(layout, 0);
let peakMb = 0;
const sum = await importRecords({
  mapping,
  records: readRecords(layout, mapping.csv.group_by),
  now: Date.now,
  complete: (event) => cloudEventOf(mapping.source, event),
  async accept(events) {
    await turn();
    return { accepted: events.length, duplicates: 0, rejected: [] };
  },
  rejects,
  onStored() {
    rejects.flush();
    peakMb = Math.max(peakMb, process.memoryUsage().heapUsed / 1e6);
  },
});
rejects.close();
process.stdout.write(JSON.stringify({ ...sum, peakMb: Math.round(peakMb) }));
