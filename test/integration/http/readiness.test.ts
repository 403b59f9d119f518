import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import { createStoreProbe } from '../../../src/app/store-probe.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { healthOf } from '../../../src/http/health-of.ts';
import { deliver, startHttp } from './start-http.ts';

test('a program that cannot write its database says so at /readyz, and is ready again once it can', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-ready-'));
  const db = openDatabase(join(folder, 'ordermend.db'));
  const store = createStore(db);
  onTestFinished(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });
  const clock = { now: Date.now };
  let at = 0;
  const ingest = createIngest({ store, clock, parse: parseEvent, onStored() {} });
  const storable = createStoreProbe({ store, stopwatch: () => at, now: clock.now });
  const figures = () => ({ waiting: ingest.waiting(), rejected: store.read.events.rejectedSince(0) });
  const { origin } = await startHttp({
    ingest,
    health: () => healthOf({ storable: storable(), figures, queue: 'degraded', slackConnected: false }),
  });
  const ready = async () => {
    at += 1_000;
    const response = await fetch(`${origin}/readyz`);
    return { status: response.status, body: await response.json() };
  };

  await deliver(origin, '{"id":1}');
  expect(await ready()).toEqual({
    status: 200,
    body: {
      ready: true,
      events: { state: 'ok', waiting: 0, rejected: 1 },
      queue: { state: 'degraded' },
      slack: { state: 'degraded' },
    },
  });

  db.$client.pragma('query_only = ON');
  const answer = await ready();
  expect(answer).toMatchObject({ status: 503, body: { ready: false, events: { state: 'down' } } });
  expect(JSON.stringify(answer.body)).toContain('Events cannot be stored: attempt to write a readonly database.');

  db.$client.pragma('query_only = OFF');
  expect(await ready()).toMatchObject({ status: 200, body: { ready: true } });
});
