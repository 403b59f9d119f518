import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mappingSources } from '../../../../src/connect/mapping/mapping-sources.ts';
import { runCli } from '../../../unit/cli/run-cli.ts';
import { MAPPED, SHIPPED } from './send.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordermend-mappings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const EVENTS = `events:
  - type: order.cancelled
    id: '"gone/" + record.no'
    subject: record.no
    time: instant(record.at)
    data: { reason: unescape(record.?why) }
`;

describe('mapping files of an installation', () => {
  it('lie beside the settings file, and the shipped ones are whole', () => {
    const { sources, secrets } = mappingSources(SHIPPED, { webhookSecrets: MAPPED });
    expect(sources.map(({ name }) => name)).toEqual(['jiandaoyun', 'sap', 'netsuite', 'zoho-crm']);
    expect(secrets.ZOHO_CRM_WEBHOOK_SECRET).toBe('zoho-token');
    write('mine.yaml', `source: mine\nsignature: { scheme: none-loopback }\n${EVENTS}`);
    const mine = mappingSources(['mine.yaml'], { settingsFile: join(folder, 'ordermend.yaml'), webhookSecrets: {} });
    expect(mine.sources.map(({ name }) => name)).toEqual(['mine']);
  });

  it.each([
    ['a file that is not there', 'nowhere.yaml', undefined, 'it cannot be read (ENOENT)'],
    ['no signature', 'open.yaml', `source: open\n${EVENTS}`, 'it has no signature'],
    [
      'a source that is built in',
      'stripe.yaml',
      `source: stripe\nsignature: { scheme: none-loopback }\n${EVENTS}`,
      'that of Stripe already',
    ],
    [
      'a secret that is not set',
      'unset.yaml',
      `source: unset\nsignature: { scheme: token, header: X-T, secret_env: UNSET_WEBHOOK_SECRET }\n${EVENTS}`,
      'the environment has no UNSET_WEBHOOK_SECRET',
    ],
    [
      'a secret of another kind',
      'kind.yaml',
      `source: kind\nsignature: { scheme: standard-webhooks, secret_env: KIND_WEBHOOK_SECRET }\n${EVENTS}`,
      'must be whsec_',
    ],
    ['mistakes', 'wrong.yaml', 'source: wrong\nevents: []\n', 'wrong.yaml has a mistake'],
  ])('stop the start for %s', (_, name, text, why) => {
    if (text !== undefined) write(name, text);
    const config = {
      settingsFile: join(folder, 'ordermend.yaml'),
      webhookSecrets: { KIND_WEBHOOK_SECRET: 'no-whsec-at-all' },
    };
    expect(() => mappingSources([name], config)).toThrow(why);
  });
});

describe('ordermend map', () => {
  const mapping = () => write('map.yaml', `source: mine\nrecords: body.orders\n${EVENTS}`);

  it('prints the events of a sample, and tells what is wrong, left over and not there', async () => {
    const orders = [
      { no: 'A1', at: '2026-03-01T12:00:00Z', why: 'O&#8217;Neil 🎉', gift: { wrap: 'red' } },
      { no: 'A2', at: '2026-03-01T12:00:00Z', gift: { wrap: 'blue' } },
      { no: 'A3' },
    ];
    const run = await runCli(['map', mapping(), write('sample.json', JSON.stringify({ page: 1, orders }))]);
    expect(run.status).toBe(1);
    expect(
      run.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        specversion: '1.0',
        id: 'gone/A1',
        source: 'mine',
        type: 'order.cancelled',
        time: '2026-03-01T12:00:00.000Z',
        subject: 'A1',
        data: { reason: 'O’Neil 🎉' },
      },
      expect.objectContaining({ id: 'gone/A2', data: {} }),
    ]);
    expect(run.err).toBe(`1 sample, 2 events.
Wrong:
  record 3: events.0.time: No such key: at (in instant(record.at))
Left over, nobody read it:
  body.page = 1
  body.orders[].gift.wrap = "red"
`);
  });

  it('names every path of a mapping that refers to nothing', async () => {
    const nothing = write('nothing.yaml', `source: mine\n${EVENTS.replaceAll('record.', 'record.order.')}`);
    const run = await runCli(['map', nothing, write('other.json', '{"number":"A1"}')]);
    expect(run).toMatchObject({ status: 1, out: '' });
    expect(run.err).toContain('Asked for, and not there:\n  body.order\n');
    expect(run.err).toContain('Left over, nobody read it:\n  body.number = "A1"\n');
  });

  it('says where an event would be refused by the contract', async () => {
    const dated = write('dated.yaml', `source: mine\n${EVENTS.replace('instant(record.at)', 'record.at')}`);
    const run = await runCli(['map', dated, write('day.json', '{"no":"A1","at":"yesterday"}')]);
    expect(run.err).toContain('order.cancelled gone/A1: time must be an RFC 3339 time');
    expect(run.status).toBe(1);
  });

  it('takes lines of deliveries, and rows of CSV', async () => {
    const flat = write('flat.yaml', `source: mine\n${EVENTS}`);
    const at = '2026-03-01T12:00:00Z';
    const lines = write('lines.ndjson', `{"no":"A1","at":"${at}"}\n\n{"no":"A2","at":"${at}"}\n`);
    expect(await runCli(['map', flat, lines])).toMatchObject({
      status: 0,
      err: expect.stringContaining('2 samples, 2 events.'),
    });
    const rows = write('rows.csv', `no;at;why;left\nA1;${at};"a; b";x\nA2;${at};;\n`);
    const run = await runCli(['map', flat, rows]);
    expect(run).toMatchObject({
      status: 0,
      err: '2 samples, 2 events.\nLeft over, nobody read it:\n  rows[].left = "x"\n',
    });
  });

  it('ends with 2 without a sample, and with 1 for files that cannot be read', async () => {
    expect(await runCli(['map', mapping()])).toMatchObject({ status: 2 });
    expect(await runCli(['map', 'nowhere.yaml', 'x.json'])).toMatchObject({
      status: 1,
      err: 'There is no nowhere.yaml.\n',
    });
    const bad = await runCli(['map', mapping(), write('bad.json', '{"a":')]);
    expect(bad).toMatchObject({ status: 1, err: expect.stringContaining('bad.json is not JSON') });
  });
});

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
