import { loadSettings } from '../../settings/load-settings.ts';
import { RULE_PARAMS } from '../../settings/rule-params.ts';
import { ruleSetting } from '../../settings/rule-setting.ts';
import { configOf } from '../config-of.ts';
import type { CliDeps, Output } from '../deps.ts';

/** What the command line gives: recorded files, and the settings to try on them. */
export interface RulesTestOptions {
  readonly files: readonly string[];
  readonly config?: string;
}

const NOWHERE: Output = { write: () => {} };

/**
 * `ordermend rules test`: checks the configuration and lists every rule with its figures; with recorded events the summary of
 * a replay follows, without its alerts.
 */
export async function run({ files, config: file }: RulesTestOptions, deps: CliDeps): Promise<number> {
  const config = configOf(deps, file);
  const settings = loadSettings(config);
  for (const [code, own] of Object.entries(RULE_PARAMS)) {
    const { mode, params } = ruleSetting(settings, code);
    const figures = Object.entries({ ...own, ...params }).map(([name, value]) => ` ${name}=${String(value)}`);
    deps.out.write(`${code.padEnd(28)} ${mode}${figures.join('')}\n`);
  }
  if (files.length === 0) return 0;
  return deps.verbs.replay({ files, config, out: NOWHERE, err: deps.err, isWatched: deps.isWatched });
}
