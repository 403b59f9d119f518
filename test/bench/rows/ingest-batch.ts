import type { Row } from '../row.ts';
import { alertOf, eventOf } from '../support/events.ts';
import { ingestBench } from '../support/ingest-bench.ts';
import { straightInsert } from '../support/straight-insert.ts';

const BATCH = 100;

/** Batches of 100 events over 16 connections, durable before the answer. */
export const ingestBatch: Row = {
  unit: 'events/s',
  async prepare() {
    const many =
      <T>(make: (n: string) => T) =>
      (n: string) =>
        JSON.stringify(Array.from({ length: BATCH }, (_, i) => make(`${n}-${i}`)));
    const bench = await ingestBench({
      requests: 400,
      batch: BATCH,
      ours: {
        path: '/v1/events',
        contentType: 'application/cloudevents-batch+json',
        body: many((n) => eventOf(n, Date.now())),
      },
      peer: { path: '/api/v2/alerts', contentType: 'application/json', body: many(alertOf) },
      limitName: 'straight insert of the same rows, 100 a transaction, synchronous=FULL',
    });
    const insert = straightInsert({ rows: 40_000, perTransaction: BATCH });
    return {
      ...bench,
      sides: { ...bench.sides, limit: insert.measure },
      async close() {
        insert.close();
        await bench.close();
      },
    };
  },
};
