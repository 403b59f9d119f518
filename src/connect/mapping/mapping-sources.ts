import { dirname, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { Fault } from '../../fault.ts';
import type { Source } from '../provider.ts';
import { PROVIDERS } from '../providers.ts';
import { loadMapping } from './load-mapping.ts';
import type { Mapping } from './mapping.ts';
import { mappingSource, NO_SECRET } from './mapping-source.ts';
import type { Signature } from './schema/signature.ts';

/** The sources of all mapping files, and every secret, for schemes that have none too. */
export interface MappingSources {
  readonly sources: readonly Source[];
  readonly secrets: Config['webhookSecrets'];
}

/**
 * Reads the mapping files that `connect.mappings` names. Throws a `settings` fault for one that cannot be read, holds
 * mistakes, has no signature, names a secret that the environment does not have, or a source that is taken.
 */
export function mappingSources(
  files: readonly string[],
  { settingsFile = 'ordermend.yaml', webhookSecrets }: Pick<Config, 'settingsFile' | 'webhookSecrets'>,
): MappingSources {
  const taken = new Map<string, string>(PROVIDERS.map(({ name, title }) => [name, title]));
  const sources = files.map((file) => {
    const mapping = load(resolve(dirname(settingsFile), file), file);
    const holder = taken.get(mapping.source);
    if (holder !== undefined) throw wrong(file, `its source ${mapping.source} is that of ${holder} already`);
    taken.set(mapping.source, file);
    const { signature } = mapping;
    if (signature === undefined) throw wrong(file, 'it has no signature, so that nobody could be told from anybody');
    if (signature.scheme !== 'none-loopback') checkSecret(file, signature, webhookSecrets[signature.secret_env]);
    return mappingSource(mapping, signature);
  });
  return { sources, secrets: { ...webhookSecrets, [NO_SECRET]: '' } };
}

function load(path: string, file: string): Mapping {
  try {
    return loadMapping(path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw wrong(file, `it cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`);
  }
}

function checkSecret(
  file: string,
  { scheme, secret_env: name }: Exclude<Signature, { scheme: 'none-loopback' }>,
  secret: string | undefined,
): void {
  if (secret === undefined) throw wrong(file, `the environment has no ${name}, which its signature names`);
  if (scheme === 'standard-webhooks' && !/^whsec_[A-Za-z0-9+/]{8,}={0,2}$/.test(secret)) {
    throw wrong(file, `${name} must be whsec_ followed by base64`);
  }
}

function wrong(file: string, why: string): Fault {
  return new Fault({
    code: 'settings',
    sentence: `The mapping file ${file} cannot be used: ${why}.`,
    hint: 'connect.mappings in ordermend.yaml names it; docs/mapping.md describes mapping files.',
  });
}
