import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../../db/sqlite/open-database.ts';
import { configurationPage } from '../../../src/cli/config-docs/configuration-page.ts';
import { EXAMPLE_FILE } from '../../../src/cli/config-docs/example-file.ts';
import { Environment } from '../../../src/environment.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { createVerbs, newFolder, runCli } from './run-cli.ts';

describe('the command line', () => {
  it('explains itself on standard output', async () => {
    const { status, out, err } = await runCli(['--help']);
    expect([status, err]).toEqual([0, '']);
    for (const command of ['start', 'replay', 'import', 'rules', 'doctor', 'backup', 'restore', 'verify']) {
      expect(out).toContain(`  ${command}`);
    }
  });

  it.each<[string, readonly string[]]>([
    ['no command', []],
    ['a command that is none', ['mend']],
    ['an option that is none', ['start', '--fast']],
    ['an argument too many', ['start', 'now']],
    ['a replay of nothing', ['replay']],
    ['a restore of nothing', ['restore']],
    ['a time that is none', ['replay', 'a.ndjson', '--until', 'tomorrow']],
    ['a time without a zone', ['replay', 'a.ndjson', '--until', '2018-06-01T10:00:00']],
  ])('answers status 2 to %s, in a message for people', async (_what, args) => {
    const { status, out, err } = await runCli(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('names every wrong setting and answers status 1, without a stack', async () => {
    const { status, err } = await runCli(['start'], { PORT: 'eighty', ORDERMEND_TZ: 'Mars' });
    expect(status).toBe(1);
    expect(err).toMatch(/^2 settings are wrong:\n {2}- PORT must .*\n {2}- ORDERMEND_TZ must .*\n.*\.env/);
    expect(err).not.toContain('    at ');
  });

  it('keeps the stack of a defect', async () => {
    const verbs = { ...createVerbs(), start: () => Promise.reject(new TypeError('x is not a function')) };
    const { status, err } = await runCli(['start'], {}, { verbs });
    expect(status).toBe(1);
    expect(err).toMatch(/TypeError: x is not a function\n {4}at /);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      'a database that is in use',
      () => openTwice(),
      /^The database is in use: another process owns .*\nStop the other/,
    ],
    ['a folder that is a file', () => openDatabase(join(aFile(), 'shop.db')), /^.* is no folder\.\n$/],
    [
      'a database that is none',
      () => openDatabase(aFile('hello '.repeat(1_000))),
      /^The database is damaged: .*\n.*restore/,
    ],
    [
      'a file that is not there',
      () => readFileSync(join(newFolder(), 'gone.ndjson')),
      /^There is no .*gone\.ndjson\.\n$/,
    ],
    ['a full disk', () => systemError('ENOSPC'), /^The disk is full\.\nMake room/],
    ['a folder that may not be written', () => systemError('EROFS'), /^\/data\/x cannot be written .*\nGive this user/],
  ])('says in a sentence what is wrong with %s', async (_what, fail, sentence) => {
    const verbs = { ...createVerbs(), start: async () => Number(fail()) };
    const { status, err } = await runCli(['start'], {}, { verbs });
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
  });

  it('starts the program with its configuration, says what has no effect, and ends with its status', async () => {
    const verbs = createVerbs();
    verbs.start.mockResolvedValue(1);
    const { status, err } = await runCli(['start'], { PORT: '0', MAIL_FROM: 'care@shop.example' }, { verbs });
    expect(status).toBe(1);
    expect(err).toBe('MAIL_FROM has no effect without SMTP_URL.\n');
    expect(verbs.start.mock.calls[0]?.[0].http.port).toBe(0);
  });

  it('replays several files up to a time, by another configuration', async () => {
    const verbs = createVerbs();
    const args = ['replay', 'a.ndjson', '-', '--out', 'o.ndjson', '--until', '2018-06-01', '--config', 'x.yaml'];
    expect((await runCli(args, {}, { verbs })).status).toBe(0);
    expect(verbs.replay.mock.calls[0]?.[0]).toMatchObject({
      files: ['a.ndjson', '-'],
      outFile: 'o.ndjson',
      untilAt: Date.UTC(2018, 5, 1),
      config: { settingsFile: 'x.yaml' },
    });
  });

  it('imports files', async () => {
    const verbs = createVerbs();
    expect((await runCli(['import', 'a.ndjson.gz'], {}, { verbs })).status).toBe(0);
    expect(verbs.importFiles.mock.calls[0]?.[0]).toMatchObject({ files: ['a.ndjson.gz'], isWatched: false });
  });

  it('tests the rules of a configuration, and with events what they find', async () => {
    const verbs = createVerbs();
    const config = join(newFolder(), 'shop.yaml');
    writeFileSync(config, 'rules: { LOG.STALLED: monitor, LOG.LOST: { params: { domesticDays: 9 } } }');
    const { status, out } = await runCli(['rules', 'test', '--config', config, 'a.ndjson'], {}, { verbs });
    expect(status).toBe(0);
    expect(out).toMatch(/^LOG\.STALLED +monitor domesticDays=3 internationalDays=5$/m);
    expect(out).toMatch(/^LOG\.LOST +on domesticDays=9 internationalDays=15$/m);
    expect(verbs.replay.mock.calls[0]?.[0].files).toEqual(['a.ndjson']);
    writeFileSync(config, 'rules: { LOG.STALLED: loud }');
    expect((await runCli(['rules', 'test', '--config', config])).status).toBe(1);
  });
});

function openTwice(): void {
  const file = join(newFolder(), 'shop.db');
  const first = openDatabase(file);
  try {
    openDatabase(file);
  } finally {
    closeDatabase(first);
  }
}

function aFile(text = ''): string {
  const file = join(newFolder(), 'file');
  writeFileSync(file, text);
  return file;
}

function systemError(code: string): never {
  throw Object.assign(new Error(code), { code, path: '/data/x' });
}

describe('docs/configuration.md', () => {
  it('is the page that the schemas make now (else: npm run ordermend -- config-docs --write)', async () => {
    expect((await runCli(['config-docs'])).out).toBe(readFileSync('docs/configuration.md', 'utf8'));
  });

  it('has a line for every name of the environment and of the file', () => {
    const page = configurationPage();
    for (const name of Object.keys(Environment.shape)) expect(page).toContain(`| \`${name}\` |`);
    expect(page).not.toMatch(/\| *\|/);
    expect(page).not.toContain('undefined');
  });

  it('shows an example that is right', () => {
    const base = { zone: 'UTC', locale: 'en' } as const;
    expect(Object.keys(readSettings({ text: EXAMPLE_FILE, file: 'example', base }).teams)).toEqual([
      'payments',
      'china',
    ]);
  });
});

describe('.env.example', () => {
  it('explains every name of the environment and no other, and sets none', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const names = lines.flatMap((line) => /^#?\s?([A-Z][A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(names.sort()).toEqual(Object.keys(Environment.shape).sort());
    expect(lines.filter((line) => /^[A-Z_]+=./.test(line))).toEqual([]);
  });
});
