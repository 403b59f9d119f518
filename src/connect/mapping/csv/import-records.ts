import type { CompleteEvent } from '../../../app/connect/complete-event.ts';
import type { ProviderEvent } from '../../../app/connect/provider-event.ts';
import type { Accepted } from '../../../app/ingest.ts';
import type { Mapping } from '../mapping.ts';
import type { CsvPlace } from './csv-layout.ts';
import type { CsvRecord } from './read-records.ts';
import type { RejectsFile } from './rejects-file.ts';

const BATCH_EVENTS = 500;
const MOST_WORDS = 10_000;

/** What an import of rows came to. */
export interface ImportedRecords {
  readonly records: number;
  readonly accepted: number;
  readonly duplicates: number;
  /** Events that wait for an order that is not known yet. */
  readonly waiting: number;
  /** Records of which something could not be taken. */
  readonly rejected: number;
}

type GoodRecord = Extract<CsvRecord, { ok: true }>;

/**
 * Maps records and stores what they mean, in batches: the next one is read only once the last one is durable. `complete`
 * finds an event's order, or keeps it until its order is known (`undefined`). `onStored` is told after each batch up to
 * which place of the file everything is durable, and may wait.
 */
export async function importRecords(deps: {
  readonly mapping: Mapping;
  readonly records: AsyncIterable<CsvRecord>;
  readonly now: () => number;
  readonly complete: (event: ProviderEvent) => CompleteEvent | 'waits' | 'known';
  readonly accept: (events: readonly CompleteEvent[]) => Promise<Accepted>;
  readonly rejects: RejectsFile;
  readonly onStored: (place: CsvPlace, sum: ImportedRecords) => void;
}): Promise<ImportedRecords> {
  const { mapping, records, now, complete, accept, rejects, onStored } = deps;
  const sum = { records: 0, accepted: 0, duplicates: 0, waiting: 0, rejected: 0 };
  const told = new Set<string>();
  let batch: { readonly event: CompleteEvent; readonly from: GoodRecord }[] = [];
  let place: CsvPlace | undefined;

  function reject(cells: readonly (readonly string[])[], reason: string): void {
    sum.rejected++;
    for (const row of cells) rejects.reject(row, reason);
  }

  /** An unknown word is news once, not in each of a million rows. */
  function isNews({ id, type }: ProviderEvent): boolean {
    if (!id.startsWith('unmapped/')) return true;
    if (told.has(type)) return false;
    if (told.size < MOST_WORDS) told.add(type);
    return true;
  }

  function take(record: GoodRecord): void {
    const outcome = mapping.map({ record: record.record, rows: record.rows }, now());
    if (!outcome.ok) return reject(record.cells, outcome.error);
    for (const event of outcome.events.filter(isNews)) {
      const whole = complete(event);
      if (whole === 'waits') sum.waiting++;
      else if (whole === 'known') sum.duplicates++;
      else batch.push({ event: whole, from: record });
    }
  }

  async function flush(): Promise<void> {
    const taken = batch;
    batch = [];
    if (taken.length > 0) {
      const answer = await accept(taken.map(({ event }) => event));
      sum.accepted += answer.accepted;
      sum.duplicates += answer.duplicates;
      const reasons = new Map<GoodRecord, string[]>();
      for (const { index, error } of answer.rejected) {
        const from = taken[index]?.from;
        if (from !== undefined) reasons.set(from, [...(reasons.get(from) ?? []), error]);
      }
      for (const [{ cells }, errors] of reasons) reject(cells, [...new Set(errors)].join(' '));
    }
    if (place !== undefined) onStored(place, sum);
  }

  let sinceFlush = 0;
  for await (const record of records) {
    sum.records++;
    if (record.ok) take(record);
    else reject([[record.text]], record.error);
    place = record.end;
    if (batch.length >= BATCH_EVENTS || ++sinceFlush >= BATCH_EVENTS) {
      sinceFlush = 0;
      await flush();
    }
  }
  await flush();
  return sum;
}
