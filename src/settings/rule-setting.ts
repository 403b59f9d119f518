import type { RuleSetting, Settings } from './settings.ts';

const ON: RuleSetting = { mode: 'on', params: {} };

/** A rule's switch and its changed parameters; a rule that nobody named is on as it comes. */
export function ruleSetting(settings: Settings, code: string): RuleSetting {
  return settings.rules[code] ?? ON;
}
