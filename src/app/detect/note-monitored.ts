import type { RuleSettings } from '../../domain/detection/answer-order.ts';
import type { Finding } from '../../domain/detection/finding.ts';
import type { Checking } from './check-order.ts';

const watchesBySettings = new WeakMap<RuleSettings, boolean>();

/** Records what watched rules find of an order, or of a subject of its own kind. Costs nothing while no rule is watched. */
export function noteMonitored(
  owner: string,
  findings: readonly Finding[],
  { tx, policy, now }: Pick<Checking, 'tx' | 'policy' | 'now'>,
): void {
  if (watches(policy.rules)) tx.monitored.reconcile(owner, findings, now);
}

function watches(settings: RuleSettings): boolean {
  const known = watchesBySettings.get(settings);
  if (known !== undefined) return known;
  const any = Object.values(settings).some(({ mode }) => mode === 'monitor');
  watchesBySettings.set(settings, any);
  return any;
}
