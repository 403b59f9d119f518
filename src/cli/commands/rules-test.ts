import { EXCEPTION_TYPES } from '../../domain/catalogue/exception-types.ts';
import { loadSettings } from '../../settings/load-settings.ts';
import { ruleSetting } from '../../settings/rule-setting.ts';
import { configOf } from '../config-of.ts';
import type { CliDeps, Output } from '../deps.ts';

export interface RulesTestOptions {
  readonly files: readonly string[];
  readonly config?: string;
}

const NOWHERE: Output = { write: () => {} };

/**
 * `ordermend rules test`: checks the configuration and lists what it says of rules; with recorded events the summary of
 * a replay follows, without its alerts.
 */
export async function run({ files, config: file }: RulesTestOptions, deps: CliDeps): Promise<number> {
  const config = configOf(deps, file);
  const settings = loadSettings(config);
  for (const code of Object.keys(EXCEPTION_TYPES)) {
    const { mode, params } = ruleSetting(settings, code);
    const figures = Object.entries(params).map(([name, value]) => ` ${name}=${String(value)}`);
    deps.out.write(`${code.padEnd(28)} ${mode}${figures.join('')}\n`);
  }
  if (files.length === 0) return 0;
  return deps.verbs.replay({ files, config, out: NOWHERE, err: deps.err, isWatched: deps.isWatched });
}
