import { join } from 'node:path';
import { Registry } from 'prom-client';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import { systemClock } from '../../../src/clock.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { httpRoutes } from '../../../src/http/http-routes.ts';
import { createHttpServer } from '../../../src/http/http-server.ts';
import { createLog } from '../../../src/log.ts';

/** The way of events into the database as the program has it, durable before the answer; nothing reads them behind. */
export async function serveIngest(): Promise<void> {
  const store = createStore(openDatabase(join(process.env.BENCH_FOLDER ?? '.', 'ingest.db')));
  const real = createIngest({ store, clock: systemClock, parse: parseEvent, onStored: () => {} });
  // Nobody reads them here, so the brake for a reader that lags behind must not bite.
  const ingest = { ...real, waiting: () => 0 };
  const log = createLog('error');
  const server = createHttpServer({
    http: { host: '127.0.0.1', port: 0 },
    log,
    routes: httpRoutes({
      ingest,
      now: Date.now,
      health: () => ({
        events: { state: 'ok', waiting: 0, rejected: 0 },
        queue: { state: 'ok' },
        slack: { state: 'ok' },
      }),
      metrics: new Registry(),
      log,
    }),
  });
  process.send?.(await server.listen());
}
