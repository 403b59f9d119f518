// Makes node_modules match package-lock.json; does nothing, and says nothing, when it does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveUp, inProject, isProgram } from './project.mjs';

const oldestNode = [20, 19];
const stampFile = inProject('node_modules/.ordermend-lock');

/** What npm says when it fails, and what a person can do about it. The first that matches counts. */
const failures = [
  {
    says: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|FETCH_ERROR|network/,
    hint: 'the package registry cannot be reached; check the connection or `npm config get registry`, then run this again',
  },
  {
    says: /gyp ERR!/,
    hint: 'better-sqlite3 could not be compiled; it needs a C++ compiler, make and python3',
  },
  { says: /EACCES|EROFS|ENOSPC/, hint: 'the project folder cannot be written' },
];

/** Installs what is missing, or ends the process with one sentence about why that is impossible. */
export function ensure() {
  refuseOldNode();
  const wanted = stamp();
  const found = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : undefined;
  if (found?.lock === wanted.lock && found.binaries === wanted.binaries) return;
  const binariesFit = !found || found.binaries === wanted.binaries;
  if (!binariesFit || !isInstalledByHand()) install();
  writeFileSync(stampFile, JSON.stringify(wanted));
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  giveUp(`Node.js ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}`);
}

/** What an installation depends on: the lock file, and what compiled modules are compiled for. */
function stamp() {
  const lock = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  return { lock, binaries: `${process.platform}-${process.arch}-${process.versions.modules}` };
}

/** Somebody ran npm himself: what npm noted down about node_modules has everything that the lock file asks for. */
function isInstalledByHand() {
  const noted = inProject('node_modules/.package-lock.json');
  const compiled = inProject('node_modules/better-sqlite3/build/Release/better_sqlite3.node');
  if (!existsSync(noted) || !existsSync(compiled)) return false;
  const present = packagesOf(noted);
  return Object.entries(packagesOf(inProject('package-lock.json'))).every(
    ([path, { optional, version }]) => path === '' || optional || present[path]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function install() {
  process.stderr.write('ordermend: installing packages; the first time takes a minute or two\n');
  // without a registry npm ci tries every package for minutes; one question first finds out in seconds
  npm('view', 'zod', 'version', '--fetch-retries=1', '--fetch-retry-mintimeout=1000');
  npm('ci', '--include=dev', '--no-audit', '--no-fund');
}

function npm(...args) {
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: inProject('.'),
    env: withNodeHeaders(process.env),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  if (error) giveUp(`npm could not be run: ${error.message}`);
  if (status !== 0) giveUp(`the packages could not be installed: ${explain(stderr)}`);
}

/** better-sqlite3 is compiled against Node's headers; those of the installation save a download. */
function withNodeHeaders(env) {
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const hasHeaders = existsSync(join(prefix, 'include', 'node', 'node.h'));
  return hasHeaders ? { ...env, npm_config_nodedir: prefix } : env;
}

function explain(stderr) {
  const log = /A complete log of this run can be found in: *(.+)/.exec(stderr)?.[1];
  const known = failures.find(({ says }) => says.test(stderr))?.hint;
  const first = stderr.split('\n').find((line) => line.startsWith('npm error'));
  return (known ?? first ?? 'npm did not say why') + (log ? ` (${log})` : '');
}

if (isProgram(import.meta.url)) ensure();
