import { SettingsFile } from './schema/settings-file.ts';
import type { Settings } from './settings.ts';
import { type SettingsBase, settingsOf } from './settings-of.ts';

/**
 * Settings without a file (contract 3): one team of every full member of `ORDERMEND_CHANNEL`, every default of
 * docs/configuration.md.
 */
export function defaultSettings(base: SettingsBase): Settings {
  return settingsOf(SettingsFile.parse({}), base);
}
