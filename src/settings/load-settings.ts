import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Config } from '../config.ts';
import type { Params } from '../domain/detection/rule.ts';
import { Fault } from '../fault.ts';
import { defaultSettings } from './default-settings.ts';
import { readSettings } from './read-settings.ts';
import { RULE_PARAMS } from './rule-params.ts';
import type { Settings } from './settings.ts';

const USUAL_FILE = 'ordermend.yaml';

/**
 * The settings of this installation: the file that `ORDERMEND_CONFIG` names, else `ordermend.yaml`, else the defaults.
 * Throws a `settings` fault for a file that is not there although it was named, or that holds mistakes.
 */
export function loadSettings(
  config: Pick<Config, 'settingsFile' | 'channel' | 'zone' | 'locale'>,
  params: Readonly<Record<string, Params>> = RULE_PARAMS,
): Settings {
  const file = config.settingsFile ?? USUAL_FILE;
  const text = readText(file, config.settingsFile !== undefined);
  if (text === undefined) return defaultSettings(config);
  return { ...readSettings({ text, file, base: config, params }), file: basename(file) };
}

function readText(file: string, named: boolean): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (!named && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Fault({
      code: 'settings',
      sentence: `The configuration file ${file} cannot be read.`,
      hint: named ? 'ORDERMEND_CONFIG names it.' : 'Make it readable, or move it away.',
      cause: error,
    });
  }
}
