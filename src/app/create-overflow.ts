import { massIncident } from '../domain/detection/rules/system/mass-incident.ts';
import type { Overflow } from './card-sync.ts';
import { createChannelBudget } from './channel-budget.ts';
import { foldOverflow } from './detect/fold-overflow.ts';
import type { Journal } from './detect/journal.ts';
import type { Policy } from './ports/policy.ts';

/** Each channel's room for new cards as the policy has it; what finds none goes onto the channel's storm card. */
export function createOverflow({ policy, journal }: { readonly policy: Policy; readonly journal: Journal }): Overflow {
  const { mode, params } = policy.rules[massIncident.code] ?? { mode: 'on', params: {} };
  const { channelCards, channelMs } = { ...massIncident.params, ...params };
  const cards = mode === 'on' ? channelCards : Number.POSITIVE_INFINITY;
  return {
    ...createChannelBudget({ cards, withinMs: channelMs }),
    fold: (tx, caseId, now) => foldOverflow(caseId, { tx, policy, journal, now }),
  };
}
