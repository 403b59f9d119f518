import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { mappingSources } from '../../connect/mapping/mapping-sources.ts';
import type { Source } from '../../connect/provider.ts';
import { PROVIDERS } from '../../connect/providers.ts';
import { Fault, tellFault } from '../../fault.ts';
import { broken, type Finding, fine, note, type Surroundings } from './finding.ts';

/** For each connected shop, provider, carrier and mapped source: the address to paste there, and when it was last heard. */
export async function checkConnections({ config, settings }: Surroundings): Promise<readonly Finding[]> {
  const native = PROVIDERS.filter(({ secretName }) => config.webhookSecrets[secretName] !== undefined);
  let mapped: readonly Source[];
  try {
    mapped = mappingSources(settings.mappings, config).sources;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [broken(tellFault(error), 'docs/mapping.md says how a mapping file is written')];
  }
  const connected = [...native, ...mapped];
  if (connected.length === 0) return [note('no shop, payment provider or carrier is connected: docs/connect.md')];
  const heard = lastHeard(config.databaseFile);
  return connected.map(({ name, title }) => {
    const address = `paste https://<your public address>/v1/in/${name} as its webhook address`;
    const lastAt = heard.get(name);
    return lastAt === undefined
      ? note(`${title}: ${address}; nothing came from it yet`)
      : fine(`${title}: ${address}; last heard ${new Date(lastAt).toISOString()}`);
  });
}

/** Nothing where there is no database yet, or one that the next start has to bring up to date. */
function lastHeard(file: string): ReadonlyMap<string, number> {
  if (!existsSync(file)) return new Map();
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true, timeout: 2_000 });
    const rows = database.prepare('SELECT source, last_at AS lastAt FROM sources').all() as Heard[];
    return new Map(rows.map(({ source, lastAt }) => [source, lastAt]));
  } catch {
    return new Map();
  } finally {
    database?.close();
  }
}

interface Heard {
  readonly source: string;
  readonly lastAt: number;
}
