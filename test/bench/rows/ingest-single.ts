import type { Row } from '../row.ts';
import { alertOf, eventOf } from '../support/events.ts';
import { ingestBench } from '../support/ingest-bench.ts';

/** One event a request over 64 connections, durable before the answer. */
export const ingestSingle: Row = {
  unit: 'events/s',
  prepare: () =>
    ingestBench({
      requests: 12_000,
      batch: 1,
      ours: {
        path: '/v1/events',
        contentType: 'application/cloudevents+json',
        body: (n) => JSON.stringify(eventOf(n, Date.now())),
      },
      peer: { path: '/api/v2/alerts', contentType: 'application/json', body: (n) => JSON.stringify([alertOf(n)]) },
      limitName: 'bare node:http that answers 202 and keeps nothing',
    }),
};
