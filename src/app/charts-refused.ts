import type { Tx } from './ports/store.ts';

const KEY = 'slack.charts_refused';

/** Whether this workspace has refused Slack's chart block: digests then come with the text table alone. */
export function chartsRefused(tx: Tx): boolean {
  return tx.meta.get(KEY) === 'yes';
}

/** Remembers that this workspace refuses charts. */
export function rememberChartsRefused(tx: Tx): void {
  tx.meta.set(KEY, 'yes');
}
