import type { ApprovedRemedy, Settings } from './settings.ts';

/**
 * The largest amount, in minor units, that a handler may decide alone; a lead decides from one unit more on.
 * `undefined`: no limit is named for this currency, so every amount needs a lead (contract 3).
 */
export function limitFor(settings: Settings, currency: string, remedy: ApprovedRemedy = 'refund'): number | undefined {
  const from = settings.approvals[currency]?.[remedy];
  return from === undefined ? undefined : Math.max(0, from - 1);
}
