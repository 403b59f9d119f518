import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeDatabase, type Db, openDatabase } from '../../../db/sqlite/open-database.ts';
import { newFolder, runCli } from './run-cli.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

describe('backup', () => {
  it('copies the database of a running program, with what was committed a moment ago', async () => {
    const shop = aShop();
    shop.run();
    shop.remember('Mei', 'claimed');
    const { status, out } = await runCli(['backup'], shop.env, { now: () => NOON });
    expect(status).toBe(0);
    expect(out).toBe(`${join(shop.folder, 'backups', 'shop-20261123-120000.db')}\n`);
    expect(recall(out.trim(), 'Mei')).toBe('claimed');
    expect(readdirSync(join(shop.folder, 'backups'))).toEqual(['shop-20261123-120000.db']);
  });

  it('does not write over a file that is there', async () => {
    const shop = aShop();
    const target = join(shop.folder, 'precious');
    writeFileSync(target, 'my only copy');
    const { status, err } = await runCli(['backup', target], shop.env);
    expect([status, err]).toEqual([1, expect.stringContaining('is there already')]);
    expect(readFileSync(target, 'utf8')).toBe('my only copy');
  });

  it('says so when there is nothing to copy', async () => {
    const { status, err } = await runCli(['backup'], { DATABASE_URL: `file:${newFolder()}/none.db` });
    expect([status, err]).toEqual([1, expect.stringMatching(/^There is no database .*none\.db\.\n$/)]);
  });
});

describe('restore', () => {
  it('puts a backup in place and keeps what stood there', async () => {
    const shop = aShop();
    shop.remember('Mei', 'claimed');
    const backup = join(shop.folder, 'yesterday.db');
    await runCli(['backup', backup], shop.env);
    shop.remember('Mei', 'deleted everything');
    const { status, out, err } = await runCli(['restore', backup], shop.env, { now: () => NOON });
    expect([status, out]).toEqual([0, `${shop.file}\n`]);
    expect(recall(shop.file, 'Mei')).toBe('claimed');
    const kept = `${shop.file}.replaced-20261123-120000`;
    expect(err).toContain(kept);
    expect(recall(kept, 'Mei')).toBe('deleted everything');
  });

  it('restores where nothing stood', async () => {
    const shop = aShop();
    shop.remember('Mei', 'claimed');
    const elsewhere = join(newFolder(), 'new', 'shop.db');
    const { status } = await runCli(['restore', shop.file], { DATABASE_URL: `file:${elsewhere}` });
    expect(status).toBe(0);
    expect(recall(elsewhere, 'Mei')).toBe('claimed');
  });

  it('refuses while a program owns the database, and changes nothing', async () => {
    const shop = aShop();
    const backup = join(shop.folder, 'yesterday.db');
    await runCli(['backup', backup], shop.env);
    shop.remember('Mei', 'claimed');
    const program = shop.run();
    const { status, err } = await runCli(['restore', backup], shop.env);
    expect([status, err]).toEqual([1, expect.stringMatching(/^A running program owns .*\nStop it first\.\n$/)]);
    expect(recall(shop.file, 'Mei')).toBe('claimed');
    closeDatabase(program);
    expect((await runCli(['restore', backup], shop.env)).status).toBe(0);
  });

  it.each<[string, (backup: string) => void]>([
    ['is not there', () => {}],
    ['is no database', (backup) => writeFileSync(backup, 'hello '.repeat(1_000))],
    ['is a database of something else', (backup) => new Database(backup).exec('CREATE TABLE cats (name)').close()],
  ])('refuses a backup that %s', async (_what, make) => {
    const shop = aShop();
    shop.remember('Mei', 'claimed');
    const backup = join(shop.folder, 'backup.db');
    make(backup);
    expect((await runCli(['restore', backup], shop.env)).status).toBe(1);
    expect(recall(shop.file, 'Mei')).toBe('claimed');
  });

  it('refuses the database itself', async () => {
    const shop = aShop();
    expect((await runCli(['restore', shop.file], shop.env)).status).toBe(1);
    expect(existsSync(shop.file)).toBe(true);
  });
});

describe('verify', () => {
  it('calls a whole database whole', async () => {
    const shop = aShop();
    expect(await runCli(['verify'], shop.env)).toEqual({ status: 0, out: `${shop.file} is whole.\n`, err: '' });
  });

  it('tells what is wrong with one that was cut short', async () => {
    const shop = aShop();
    truncateSync(shop.file, 8_192);
    const { status, out, err } = await runCli(['verify'], shop.env);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/is not whole:\n {2}- /);
  });

  it('says so when there is none', async () => {
    expect((await runCli(['verify', join(newFolder(), 'none.db')])).status).toBe(1);
  });
});

/** A shop's database with its migrations, and nobody running on it. */
function aShop() {
  const folder = newFolder();
  const file = join(folder, 'shop.db');
  closeDatabase(openDatabase(file));
  return {
    folder,
    file,
    env: { DATABASE_URL: `file:${file}` },
    remember(key: string, value: string): void {
      const database = new Database(file);
      database
        .prepare('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
        .run(key, value);
      database.close();
    },
    run(): Db {
      const program = openDatabase(file);
      onTestFinished(() => closeDatabase(program));
      return program;
    },
  };
}

function recall(file: string, key: string): unknown {
  const database = new Database(file, { fileMustExist: true });
  try {
    return database.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key);
  } finally {
    database.close();
  }
}
