import { type Config, readConfig } from '../config.ts';
import type { CliDeps } from './deps.ts';

/** The configuration of a command that may name another file by `--config`; throws a `config` fault. */
export function configOf(deps: Pick<CliDeps, 'env'>, settingsFile?: string): Config {
  const config = readConfig(deps.env());
  return settingsFile === undefined ? config : { ...config, settingsFile };
}
