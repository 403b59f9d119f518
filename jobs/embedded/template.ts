import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LATEST_SCHEMA_VERSION, runMigrations } from 'bullmq';
import { startEngine } from './start-engine.ts';

type Place = { readonly cacheFolder: string; readonly signal: AbortSignal };

/** A queue needs one database; the two spare ones would take 15 MB of memory and a quarter of a second at each start. */
const slimDown = ['update pg_database set datistemplate = false', 'drop database template0', 'drop database template1'];

/**
 * A prepared, empty queue to start engines from: read from `cacheFolder`, else made and left there. Making one takes
 * about three seconds and a second WebAssembly instance, so it happens in a thread that ends with it.
 */
export async function loadTemplate({ cacheFolder, signal }: Place): Promise<Uint8Array> {
  const file = templateFile(cacheFolder);
  const cached = await readFile(file).catch(() => undefined);
  if (cached) return cached;
  const template = await makeTemplate(signal);
  // a folder that cannot be written costs the next start three seconds, nothing more
  await keep(file, template).catch(() => {});
  return template;
}

/** Forgets the template of `cacheFolder`; the next opening makes a new one. */
export async function discardTemplate(cacheFolder: string): Promise<void> {
  await rm(templateFile(cacheFolder), { force: true }).catch(() => {});
}

async function makeTemplate(signal: AbortSignal): Promise<Uint8Array> {
  const engine = await startEngine({ template: undefined, signal });
  try {
    await runMigrations(engine);
    for (const statement of slimDown) await engine.query(statement);
    return await engine.dump();
  } finally {
    await engine.stop();
  }
}

async function keep(file: string, template: Uint8Array): Promise<void> {
  const half = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(half, template);
  await rename(half, file);
}

/** Named after what it depends on: PostgreSQL's data format, and BullMQ's tables in it. */
function templateFile(cacheFolder: string): string {
  return join(cacheFolder, `queue-template-${pgliteVersion()}-${LATEST_SCHEMA_VERSION}.tgz`);
}

function pgliteVersion(): string {
  const require = createRequire(import.meta.url);
  // PGlite does not export its package.json, so it is found beside its entry
  const manifest: { version: string } = require(
    join(dirname(require.resolve('@electric-sql/pglite')), '..', 'package.json'),
  );
  return manifest.version;
}
