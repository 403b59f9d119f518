import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { deliver, startHttp } from './start-http.ts';

const LINES = { type: 'application/x-ndjson' };

describe('a shop that sends its events to the real database', () => {
  it('has them stored once, however often and in whatever shape it sends them', async () => {
    const { origin, store } = await startShop();
    expect((await deliver(origin, JSON.stringify(captured('e1')))).body).toEqual(counts(1, 0));
    expect((await deliver(origin, JSON.stringify([captured('e1'), captured('e2')]))).body).toEqual(counts(1, 1));
    const lines = [captured('e2'), captured('e3')].map((event) => JSON.stringify(event)).join('\n');
    expect((await deliver(origin, lines, LINES)).body).toEqual(counts(1, 1));
    expect(store.read.events.count()).toBe(3);
  });

  it('has an id with other content counted as a duplicate: the first one stands', async () => {
    const { origin, store } = await startShop();
    await deliver(origin, JSON.stringify(captured('e1', '12.50')));
    expect((await deliver(origin, JSON.stringify(captured('e1', '99.99')))).body).toEqual(counts(0, 1));
    expect(store.read.events.count()).toBe(1);
    expect(store.read.meta.get('events.conflicts')).toBe('1');
  });

  it.each(['12,50', 'NaN', '-1.00', '1'.repeat(30), '1.005', ''])(
    'has an amount of %s rejected by name among good ones, and kept for a look',
    async (amount) => {
      const { origin, store } = await startShop();
      const batch = [captured('e1'), captured('bad', amount), captured('e2')];
      const { status, body } = await deliver(origin, JSON.stringify(batch));
      expect(status).toBe(202);
      expect(body).toEqual({
        accepted: 2,
        duplicates: 0,
        rejected: [{ index: 1, id: 'bad', error: expect.stringContaining('amount') }],
      });
      expect(store.read.events.lastRejected(5)).toMatchObject([{ eventId: 'bad' }]);
    },
  );

  it('has a line that is no JSON kept as it came', async () => {
    const { origin, store } = await startShop();
    const { body } = await deliver(origin, `${JSON.stringify(captured('e1'))}\n{"id": oops}`, LINES);
    expect(body).toMatchObject({ accepted: 1, rejected: [{ index: 1, error: expect.stringMatching(/^is not JSON/) }] });
    expect(store.read.events.rejectedSince(0)).toBe(1);
  });

  it('has a customer with a hostile name stored without harm', async () => {
    const { origin, store } = await startShop();
    const name = `<!channel> *bold* <https://evil|click> 🎁${'长'.repeat(5_000)}`;
    const order = {
      ...captured('e1'),
      type: 'order.created',
      data: { currency: 'EUR', customer: { id: 'c1', name }, items: [] },
    };
    expect((await deliver(origin, JSON.stringify(order))).body).toEqual(counts(1, 0));
    expect(store.read.events.count()).toBe(1);
  });

  it('answers many senders at once, each with what it sent', async () => {
    const { origin, store } = await startShop();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => deliver(origin, JSON.stringify(captured(`e${i % 150}`)))),
    );
    const sum = answers.reduce((total, { body }) => total + (body as { accepted: number }).accepted, 0);
    expect(sum).toBe(150);
    expect(store.read.events.count()).toBe(150);
  });
});

async function startShop(): Promise<{ origin: string; store: Store }> {
  const file = join(mkdtempSync(join(tmpdir(), 'ordermend-events-')), 'shop.db');
  const store = createStore(openDatabase(file));
  const ingest = createIngest({ store, clock: { now: Date.now }, parse: parseEvent, onStored: () => {} });
  const { origin } = await startHttp({ ingest });
  onTestFinished(() => store.close());
  return { origin, store };
}

function captured(id: string, amount = '12.50') {
  return {
    specversion: '1.0',
    id,
    source: 'shop',
    type: 'payment.captured',
    subject: 'o-1',
    time: '2026-11-23T12:00:00Z',
    data: { payment_id: 'p1', method: 'card', amount, currency: 'EUR' },
  };
}

function counts(accepted: number, duplicates: number) {
  return { accepted, duplicates, rejected: [] };
}
