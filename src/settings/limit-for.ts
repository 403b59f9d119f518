import type { ApprovalLimits } from '../domain/case/approval-matrix.ts';
import type { Settings } from './settings.ts';

/**
 * The largest amount, in minor units, that a handler may decide alone; a lead decides from one unit more on.
 * `undefined`: no limit is named for this currency, so every amount needs a lead (contract 3).
 */
export function limitFor(
  { approvals }: Pick<Settings, 'approvals'>,
  currency: string,
  remedy: keyof ApprovalLimits = 'refund',
): number | undefined {
  const from = approvals.limits[currency]?.[remedy];
  return from === undefined ? undefined : Math.max(0, from - 1);
}
