import { describe, expect, it } from 'vitest';
import { deferred } from './deferred.ts';
import { createFakeIngest, deliver, startHttp } from './start-http.ts';

const ORDER = '{"id":"e1","source":"shop"}';

describe('events arriving over HTTP', () => {
  it.each([
    ['application/cloudevents+json', ORDER],
    ['application/json; charset=utf-8', ORDER],
    ['Application/JSON', ORDER],
    ['application/cloudevents-batch+json', `[${ORDER}]`],
    ['application/json', `[${ORDER}]`],
    ['application/x-ndjson', `\n${ORDER}\r\n\n`],
    ['application/json', `\ufeff${ORDER}`],
  ])('takes %s', async (type, body) => {
    const ingest = createFakeIngest();
    const { origin } = await startHttp({ ingest });
    const answer = await deliver(origin, body, { type });
    expect(answer).toMatchObject({ status: 202, body: { accepted: 1, duplicates: 0, rejected: [] } });
    expect(ingest.given).toEqual([[{ id: 'e1', source: 'shop' }]]);
  });

  it('answers only after the events are durable', async () => {
    const durable = deferred();
    const asked = deferred();
    const ingest = createFakeIngest({
      async accept(inputs) {
        asked.resolve();
        await durable.promise;
        return { accepted: inputs.length, duplicates: 0, rejected: [] };
      },
    });
    const { origin } = await startHttp({ ingest });
    let answered = false;
    const answer = deliver(origin, ORDER).then((it) => {
      answered = true;
      return it;
    });
    await asked.promise;
    expect(answered).toBe(false);
    durable.resolve();
    expect((await answer).status).toBe(202);
  });

  it('takes the good ones of a batch and names the bad ones', async () => {
    const { origin } = await startHttp();
    const answer = await deliver(origin, `[${ORDER},{"source":"shop"},42,null,${ORDER}]`);
    expect(answer.body).toEqual({
      accepted: 2,
      duplicates: 0,
      rejected: [1, 2, 3].map((index) => ({ index, error: 'has no id' })),
    });
  });

  it('answers 202 even when every event is rejected', async () => {
    const { origin } = await startHttp();
    expect(await deliver(origin, '42')).toMatchObject({ status: 202, body: { accepted: 0, rejected: [{ index: 0 }] } });
    expect(await deliver(origin, '[]')).toMatchObject({ status: 202, body: { accepted: 0, rejected: [] } });
  });

  it('keeps a broken line among good ones as text, so that it can be looked at, and says what is wrong with it', async () => {
    const ingest = createFakeIngest();
    const { origin } = await startHttp({ ingest });
    const answer = await deliver(origin, `${ORDER}\n{"id":"e2"\n${ORDER}`, { type: 'application/x-ndjson' });
    expect(answer).toMatchObject({
      status: 202,
      body: { accepted: 2, rejected: [{ index: 1, error: expect.stringMatching(/^is not JSON: /) }] },
    });
    expect(ingest.given[0]?.[1]).toBe('{"id":"e2"');
  });

  it('rejects an event that is nested without end instead of falling over it', async () => {
    const { origin } = await startHttp();
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const answer = await deliver(origin, `[${ORDER},${deep},${ORDER}]`);
    expect(answer).toMatchObject({
      status: 202,
      body: { accepted: 2, rejected: [{ index: 1, error: expect.stringMatching(/nested deeper/) }] },
    });
  });

  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'application/json'],
    ['half an object', '{"id":', 'application/json'],
    ['a form', 'id=1', 'application/json'],
    ['no line of JSON', 'id,source\n1,shop\n', 'application/x-ndjson'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'application/json'],
  ])('answers 400 to %s', async (_what, body, type) => {
    const { origin } = await startHttp();
    expect(await deliver(origin, body, { type })).toMatchObject({ status: 400, body: { error: expect.any(String) } });
  });

  it('answers 415 to content that it does not read', async () => {
    const { origin } = await startHttp();
    expect((await deliver(origin, ORDER, { type: 'text/plain' })).status).toBe(415);
  });

  it('takes 10,000 events and answers 413 to one more, in an array and in lines', async () => {
    const ingest = createFakeIngest();
    const { origin } = await startHttp({ ingest });
    const many = Array(10_000).fill(ORDER) as string[];
    expect((await deliver(origin, `[${many}]`)).body).toMatchObject({ accepted: 10_000 });
    expect((await deliver(origin, `[${many},${ORDER}]`)).status).toBe(413);
    const lines = { type: 'application/x-ndjson' };
    expect((await deliver(origin, many.join('\n'), lines)).body).toMatchObject({ accepted: 10_000 });
    expect((await deliver(origin, `${many.join('\n')}\n${ORDER}`, lines)).status).toBe(413);
    expect(ingest.given.map((inputs) => inputs.length)).toEqual([10_000, 10_000]);
  });

  it('takes 5 MB and answers 413 to one byte more', async () => {
    const { origin } = await startHttp();
    const exact = `{"id":"${'x'.repeat(5_000_000 - 9)}"}`;
    expect((await deliver(origin, exact)).status).toBe(202);
    expect((await deliver(origin, `${exact} `)).status).toBe(413);
  });

  it('asks for patience while more than 100,000 events wait for detection', async () => {
    let waiting = 100_001;
    const { origin } = await startHttp({ ingest: createFakeIngest({ waiting: () => waiting }) });
    const answer = await deliver(origin, ORDER);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('5');
    waiting = 100_000;
    expect((await deliver(origin, ORDER)).status).toBe(202);
  });

  it('answers 503 and logs when the store itself fails, so that the sender keeps the events', async () => {
    const accept = () => Promise.reject(new Error('disk is full'));
    const { origin, logged } = await startHttp({ ingest: createFakeIngest({ accept }) });
    const answer = await deliver(origin, ORDER);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(logged).toHaveLength(1);
  });
});
