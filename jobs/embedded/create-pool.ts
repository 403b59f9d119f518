import { EventEmitter } from 'node:events';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import type { Engine } from './start-engine.ts';

/**
 * A `pg.Pool`, as far as BullMQ uses one, over an engine of one session. All its clients share that session, which is
 * right as long as every statement stands alone: a transaction is refused. Every client hears every notification;
 * BullMQ picks its own by channel and queue.
 */
export function createPool(engine: Engine): PgPool {
  const clients = new Set<EventEmitter>();
  engine.onNotified((notice) => {
    for (const client of clients) client.emit('notification', notice);
  });

  async function query<R>(sql: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    if (/^\s*(begin|start\s+transaction)\b/i.test(sql)) throw new Error('the embedded queue has no transactions');
    return engine.query<R>(sql, params);
  }

  async function connect(): Promise<PgPoolClient> {
    const client = new EventEmitter();
    clients.add(client);
    const release = () => {
      clients.delete(client);
    };
    return Object.assign(client, { query, release });
  }

  // one 'error' listener for each queue and worker
  const pool = new EventEmitter().setMaxListeners(0);
  // keepAlive: this connection cannot drop unseen, so an idle worker may sleep for as long as it likes
  return Object.assign(pool, { query, connect, end: engine.stop, options: { keepAlive: true } });
}
