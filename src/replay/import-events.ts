import { createIngest, type ParseEvent } from '../app/ingest.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Policy } from '../app/ports/policy.ts';
import type { Store } from '../app/ports/store.ts';
import { judgeQuietly } from './judge-quietly.ts';
import type { ReadLine } from './read-timed.ts';

const BATCH = 500;

/** What an import came to. `opened` counts the cases that stand open from it. */
export interface Imported {
  readonly accepted: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly opened: number;
}

/**
 * Stores events and judges them as they stand now, without cards: one summary per channel says what is open. Resumable:
 * events that are there already are met as duplicates.
 */
export async function importEvents(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly parse: ParseEvent;
  readonly events: AsyncIterable<ReadLine>;
  readonly onRefused: (refusal: string, count: number) => void;
  readonly onProgress: (count: number) => void;
}): Promise<Imported> {
  const { store, clock, policy, parse, events, onRefused, onProgress } = deps;
  const ingest = createIngest({ store, clock, parse, onStored: () => {} });
  const sum = { accepted: 0, duplicates: 0, refused: 0 };
  let batch: ReadLine[] = [];
  const flush = async () => {
    const lines = batch;
    batch = [];
    const { accepted, duplicates, rejected } = await ingest.accept(lines.map(({ input }) => input ?? null));
    sum.accepted += accepted;
    sum.duplicates += duplicates;
    for (const { index, error } of rejected) {
      const line = lines[index];
      onRefused(`${line?.file}:${line?.line}: ${error}`, ++sum.refused);
    }
  };
  let count = 0;
  for await (const line of events) {
    batch.push(line);
    onProgress(++count);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { ...sum, opened: await judgeQuietly({ store, clock, policy }) };
}
