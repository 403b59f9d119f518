// Compiles the project into dist, when the sources are not the ones that were compiled last.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { giveUp, inProject, isProgram } from './project.mjs';

/** The folders that are compiled; a part that does not exist yet is no fault. */
const sources = JSON.parse(readFileSync(inProject('tsconfig.build.json'), 'utf8')).include.filter((folder) =>
  existsSync(inProject(folder)),
);
const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs'];
const stampFile = inProject('dist/.sources');

/** What is built, each by a program of node_modules. */
const compilers = [
  { what: 'program', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'] },
  { what: 'page', args: ['node_modules/vite/bin/vite.js', 'build', 'simulator/page', '--logLevel', 'warn'] },
];

/** Builds what is stale, or ends the process with the compiler's words. */
export async function build() {
  const stamp = stampOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('ordermend: building\n');
  rmSync(inProject('dist'), { recursive: true, force: true });
  const outcomes = await Promise.all(compilers.map(run));
  const failed = outcomes.filter(({ code }) => code !== 0);
  if (failed.length > 0) {
    for (const { output } of failed) process.stderr.write(output);
    giveUp(`the ${failed.map(({ what }) => what).join(' and the ')} could not be built`);
  }
  cpSync(inProject('db/migrations'), inProject('dist/db/migrations'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** Names, sizes and times of all sources: enough to see a change, and read in a few milliseconds. */
function stampOfSources() {
  const hash = createHash('sha256');
  for (const path of [...sources.flatMap(filesUnder), ...settings]) {
    const { size, mtimeMs } = statSync(inProject(path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(inProject(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(inProject('.').length))
    .sort();
}

function run({ what, args }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: inProject('.'), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ what, code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ what, code, output }));
  });
}

if (isProgram(import.meta.url)) {
  const { ensure } = await import('./ensure.mjs');
  ensure();
  await build();
}
