import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/config.ts';
import { importCsv } from '../../../../src/replay/import-csv.ts';
import { until } from '../../../support/until.ts';
import { runCli } from '../../../unit/cli/run-cli.ts';

const MAPPING = join(import.meta.dirname, 'orders.yaml');
const HEADER = 'Order;Created at;Currency;Total;Email;Name;SKU;Qty;Price;State';

describe('import of a CSV file by a mapping', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ordermend-import-'));
    file = join(folder, 'orders.csv');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stores what it understands, and keeps the rest beside the file with the reason', async () => {
    writeFileSync(
      file,
      `\uFEFF${HEADER}
A1;1.7.2026 09:30;EUR;"1.234,50";Ann@x.de;"Ann ""A"" Berg";s1;1;1.200,00;Paid
A1;1.7.2026 09:30;EUR;"1.234,50";Ann@x.de;"Ann ""A"" Berg";s2;1;34,50;Paid
A2;1.7.2026 09:31;EUR;10;b@x.de;"B"ob;s1;1;10;Paid
A3;1.7.2026 09:31;EUR;10;b@x.de
A4;1.7.2026 09:31;XXQ;10;b@x.de;Bob;s1;1;10;
A5;no date;EUR;10;b@x.de;Bob;s1;1;10;
A6;1.7.2026 09:31;EUR;10;b@x.de;Bob;s1;1;10;Lost
A7;1.7.2026 09:31;EUR;10;b@x.de;Bob;s1;1;10;Lost
`,
    );
    const first = await run();
    expect(first).toMatchObject({ status: 0 });
    expect(first.err).toContain('7 records: 6 events imported, 0 known already');
    expect(first.err).toContain('4 records could not be taken');
    expect(readFileSync(`${file}.rejected.csv`, 'utf8').split('\n')).toEqual([
      `${HEADER};reason`,
      expect.stringMatching(/^"A2;.*has text behind a closing quote/),
      expect.stringMatching(/^"A3;.*;has 5 cells, the header has 10$/),
      expect.stringMatching(/^A5;no date;.*events\.0\.time: date\(\) takes a text such as d\.M\.yyyy HH:mm/),
      expect.stringMatching(/^A4;.*data\.currency must be an ISO 4217 code/),
      '',
    ]);
    // The order carries its unknown word itself.
    expect(typesIn().filter((type) => type === 'unknown')).toEqual([]);
    expect((await run()).err).toContain('0 events imported, 6 known already');
  });

  it('goes on where it was killed, and names nothing twice', async () => {
    const orders = Array.from({ length: 6_000 }, (_, i) =>
      i % 100 === 7 ? `B${i};never;EUR;1;b@x.de;Bob;s;1;1;` : `B${i};1.7.2026 09:31;EUR;1;b@x.de;Bob;s;1;1;`,
    );
    writeFileSync(file, `${[HEADER, ...orders].join('\n')}\n`);
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'import', file, '--map', MAPPING], {
      env: { ...process.env, DATABASE_URL: `file:${databaseFile()}` },
      stdio: 'ignore',
    });
    await until(() => checkpointIn(), 'a checkpoint of the import');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { lines } = JSON.parse(checkpointIn() ?? '{}') as { lines: number };
    const again = await run();
    expect(again.err).toContain(`Going on behind line ${lines} of ${file}.`);
    expect(again.err).toContain(`${6_001 - lines} records:`);
    expect(typesIn()).toHaveLength(5_940);
    const rejected = readFileSync(`${file}.rejected.csv`, 'utf8').trimEnd().split('\n');
    expect(rejected).toHaveLength(61);
    expect(new Set(rejected).size).toBe(61);
    expect(checkpointIn()).toBe('');
  });

  it('begins anew when the mapping or the file is another one', async () => {
    writeFileSync(file, `${HEADER}\nA1;1.7.2026 09:30;EUR;1;a@x.de;Ann;s1;1;1;Paid\n`);
    await run();
    const database = new Database(databaseFile());
    const [key] = database.prepare("SELECT key FROM meta WHERE key LIKE 'import:%'").pluck().all();
    const stale = { mapping: 'another', print: 'x', offset: 70, lines: 2, rejectsBytes: 0 };
    database.prepare('UPDATE meta SET value = ? WHERE key = ?').run(JSON.stringify(stale), key);
    database.close();
    const again = await run();
    expect(again.err).not.toContain('Going on');
    expect(again.err).toContain('1 records: 0 events imported, 2 known already');
  });

  it('is what `import --map` does, file by file; a stream cannot go on, and CSV needs a mapping', async () => {
    expect(await runCli(['import', '-', '--map', MAPPING])).toMatchObject({ status: 2 });
    expect(await runCli(['import', 'a.csv.gz', '--map', MAPPING])).toMatchObject({ status: 2 });
    const alone = await runCli(['import', 'a.csv']);
    expect(alone).toMatchObject({ status: 2, err: expect.stringContaining('a.csv needs a mapping') });
    expect(existsSync('a.csv.rejected.csv')).toBe(false);
  });

  function databaseFile(): string {
    return join(folder, 'ordermend.db');
  }

  async function run(): Promise<{ readonly status: number; readonly err: string }> {
    const told: string[] = [];
    const config = readConfig({ DATABASE_URL: `file:${databaseFile()}` });
    const output = { write: (text: string) => void told.push(text) };
    const status = await importCsv({ file, mapping: MAPPING, config, err: output, isWatched: false });
    return { status, err: told.join('') };
  }

  function typesIn(): readonly unknown[] {
    return query('SELECT type FROM events');
  }

  function checkpointIn(): string | undefined {
    if (!existsSync(databaseFile())) return undefined;
    return query("SELECT value FROM meta WHERE key LIKE 'import:%'")[0] as string | undefined;
  }

  function query(sql: string): readonly unknown[] {
    const database = new Database(databaseFile(), { readonly: true, timeout: 5_000 });
    try {
      return database.prepare(sql).pluck().all();
    } catch {
      // The tables are being made.
      return [];
    } finally {
      database.close();
    }
  }
});
