import type { RulesOffView } from '../../cards/thread/rules-off.ts';
import { type Case, isLive } from '../../domain/case/case.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Tx } from '../ports/store.ts';

/** Withdrawn and kept cases of rules that were switched off, until the summary is sent. */
const NOTED = 'rules_off.noted';

type Counts = Record<string, Record<string, { withdrawn: number; kept: number }>>;

/** Counts a case whose rule was switched off: withdrawn, or kept by whoever has it. Said once, see `tellRulesOff`. */
export function noteRuleOff(tx: Tx, item: Case): void {
  const { channel } = item.route;
  if (channel === '') return;
  const counts = read(tx);
  const ofChannel = counts[channel] ?? {};
  const { withdrawn, kept } = ofChannel[item.code] ?? { withdrawn: 0, kept: 0 };
  const mine = item.owner !== undefined && isLive(item.status);
  const after = mine ? { withdrawn, kept: kept + 1 } : { withdrawn: withdrawn + 1, kept };
  tx.meta.set(NOTED, JSON.stringify({ ...counts, [channel]: { ...ofChannel, [item.code]: after } }));
}

/** Whether cases were withdrawn of which nobody was told yet. */
export function hasRulesOff(tx: Tx): boolean {
  return (tx.meta.get(NOTED) ?? '{}') !== '{}';
}

/** One message per channel: how many cases of which rule are gone, and how many stay with whoever has them. */
export function tellRulesOff(tx: Tx, now: number): void {
  for (const [channel, codes] of Object.entries(read(tx))) {
    const byCode = Object.entries(codes).map(([code, counts]) => ({ code: code as CaseCode, ...counts }));
    const payload = JSON.stringify({ byCode: byCode.sort((a, b) => b.withdrawn - a.withdrawn) } satisfies RulesOffView);
    tx.sends.put({ key: `rules_off:${channel}:${now}`, kind: 'rules_off', channel, payload }, now);
  }
  tx.meta.set(NOTED, '{}');
}

/** Written by this file alone. */
function read(tx: Tx): Counts {
  return JSON.parse(tx.meta.get(NOTED) ?? '{}') as Counts;
}
