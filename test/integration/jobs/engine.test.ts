import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createPool } from '../../../jobs/embedded/create-pool.ts';
import { type Engine, startEngine } from '../../../jobs/embedded/start-engine.ts';
import { loadTemplate } from '../../../jobs/embedded/template.ts';
import { templateFolder } from '../../contract/jobs/embedded-backend.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const { signal } = new AbortController();
let engine: Engine;

beforeAll(async () => {
  engine = await startEngine({ template: await loadTemplate({ cacheFolder: templateFolder, signal }), signal });
});
afterAll(() => engine.stop());

it('passes values as the pg driver does', async () => {
  const { rows } = await engine.query(
    'select $1::int8 as big, $2::jsonb as json, $3::text as words, $4::timestamptz as at',
    ['9007199254740993', JSON.stringify({ a: 1 }), 42, '2025-01-02T03:04:05Z'],
  );
  expect(rows).toEqual([
    { big: '9007199254740993', json: { a: 1 }, words: '42', at: new Date('2025-01-02T03:04:05Z') },
  ]);
});

it('answers several statements with the last one, and counts what a statement touched', async () => {
  const { rows } = await engine.query('create table t (n int); insert into t values (1), (2); select n from t');
  expect(rows).toEqual([{ n: 1 }, { n: 2 }]);
  expect((await engine.query('update t set n = $1', [3])).rowCount).toBe(2);
});

it("keeps PostgreSQL's code and detail on an error", async () => {
  await engine.query('create table u (n int primary key); insert into u values (1)');
  await expect(engine.query('insert into u values ($1)', [1])).rejects.toMatchObject({
    code: '23505',
    detail: 'Key (n)=(1) already exists.',
  });
});

it('notifies every client, and none that was released', async () => {
  const pool = createPool(engine);
  const [kept, released] = [await pool.connect(), await pool.connect()];
  const heard: unknown[] = [];
  const both = new Promise<void>((resolve) => {
    kept.on('notification', ({ channel, payload }) => {
      heard.push({ channel, payload });
      resolve();
    });
  });
  released.on('notification', () => heard.push('released'));
  released.release();
  await kept.query('-- as BullMQ writes it\nlisten bullmq_jobs');
  await pool.query("select pg_notify('bullmq_jobs', 'ordermend.sweep')");
  await both;
  expect(heard).toEqual([{ channel: 'bullmq_jobs', payload: 'ordermend.sweep' }]);
});

it('refuses a transaction, which its one session could not keep apart', async () => {
  const client = await createPool(engine).connect();
  await expect(client.query('BEGIN')).rejects.toThrow('no transactions');
});

it('ends when PostgreSQL finds its memory damaged, and then refuses in the form of a lost connection', async () => {
  const short = await startEngine({ template: await loadTemplate({ cacheFolder: templateFolder, signal }), signal });
  const damage = "do $$ begin raise exception 'invalid page' using errcode = 'XX001'; end $$";
  await expect(short.query(damage)).rejects.toMatchObject({ code: 'XX001' });
  expect((await short.ended).message).toBe('the embedded queue has ended');
  await expect(short.query('select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

it('gives up an opening that nobody wants any more', async () => {
  const stop = new AbortController();
  const opening = startEngine({ template: undefined, signal: stop.signal });
  stop.abort();
  await expect(opening).rejects.toThrow();
});
