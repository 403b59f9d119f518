import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SLASH_COMMANDS } from '../../commands/commands.ts';
import { ACTION_IDS } from '../../src/cards/action-ids.ts';
import { GESTURES } from '../../src/slack/actions/actions.ts';
import { COMMAND_LIST } from '../../src/slack/command-list.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Which of our folders each folder may import (design 3). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/i18n': ['src/domain'],
  'src/cards': ['src/domain', 'src/i18n'],
  'src/app': ['src/domain', 'src/cards', 'src/i18n'],
  'src/events': ['src/domain'],
  db: ['src/domain', 'src/app'],
  jobs: ['src/app'],
  simulator: [],
};

/** Technologies that only the composition root joins. Slash commands are a part of Slack. */
const ADAPTERS = ['src/slack', 'src/http', 'src/shop', 'db', 'jobs'];

/** Libraries that the domain may use: data about the world, no technology, and what reads the large ones late. */
const DOMAIN_LIBRARIES = [
  'node:module',
  'libphonenumber-js',
  'ts-tracking-number',
  'postal-codes-js',
  'mailcheck',
  'validator',
  'temporal-polyfill',
  'date-holidays',
  'chinese-days',
];

const files = ['src', 'commands', 'db', 'jobs', 'simulator'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = [...text.matchAll(/^(?:import|export)[^;]*?from '([^']+)'|^import '([^']+)'/gm)];
  return found.map((match) => match[1] ?? match[2] ?? '');
}

/** Our own files that a file imports, from the root of the project. */
function targetsOf(file: string): readonly string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, join(ROOT, dirname(file), name)));
}

/** `db`, `jobs` and `commands` are folders of the root; of `src` each folder counts by itself. */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? `src/${second}` : first;
}

test('folders import only what they may know', () => {
  const wrong = files.flatMap((file) => {
    const folder = folderOf(file);
    const allowed = MAY_IMPORT[folder];
    if (allowed === undefined) return [];
    return targetsOf(file)
      .filter((target) => folderOf(target) !== folder && !allowed.includes(folderOf(target)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('adapters never import each other', () => {
  const wrong = files
    .filter((file) => [...ADAPTERS, 'commands'].includes(folderOf(file)))
    .flatMap((file) =>
      targetsOf(file)
        .filter((target) => ADAPTERS.includes(folderOf(target)) && folderOf(target) !== folderOf(file))
        .filter((target) => folderOf(file) !== 'commands' || folderOf(target) !== 'src/slack')
        .map((target) => `${file} imports ${target}`),
    );
  expect(wrong).toEqual([]);
});

test('the domain uses no technology', () => {
  const wrong = files
    .filter((file) => file.startsWith('src/domain/'))
    .flatMap((file) => importsOf(file).map((name) => [file, name] as const))
    .filter(
      ([, name]) => !name.startsWith('.') && !DOMAIN_LIBRARIES.some((it) => name === it || name.startsWith(`${it}/`)),
    )
    .map(([file, name]) => `${file} imports ${name}`);
  expect(wrong).toEqual([]);
});

test('the domain takes clock, chance and ids as arguments', () => {
  const wrong = files
    .filter((file) => file.startsWith('src/domain/'))
    .filter((file) =>
      /Date\.now\(|Math\.random\(|new Date\(\)|randomUUID|process\.env/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
  expect(wrong).toEqual([]);
});

test('the environment is read in one file', () => {
  const wrong = files
    .filter(
      (file) =>
        file.startsWith('src/') || file.startsWith('jobs/') || file.startsWith('db/') || file.startsWith('commands/'),
    )
    .filter((file) => file !== 'src/config.ts' && /process\.env/.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('every action file is registered as a gesture', () => {
  const onDisk = files.filter((file) => dirname(file) === 'src/slack/actions' && !file.endsWith('/actions.ts'));
  const list = importsOf('src/slack/actions/actions.ts').map((name) => join('src/slack/actions', name));
  expect(onDisk.filter((file) => !list.includes(file))).toEqual([]);
});

test('every action that a card renders has a gesture, and no two share an id', () => {
  const ids = GESTURES.map((gesture) => gesture.actionId);
  expect(ACTION_IDS.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every command is a file, is registered, and is described to Slack', () => {
  const names = SLASH_COMMANDS.map((command) => command.name);
  expect([...names].sort()).toEqual(COMMAND_LIST.map((entry) => entry.command).sort());
  for (const name of names) expect(files).toContain(`commands/${name.slice(1)}.ts`);
});
