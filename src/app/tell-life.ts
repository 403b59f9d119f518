import type { Case } from '../domain/case/case.ts';
import type { CaseEvent } from '../domain/case/event.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Policy } from './ports/policy.ts';
import type { Tx } from './ports/store.ts';
import { putThreadNote } from './tell-thread.ts';

const LEADS = [['lead']] as const;

/** Calls people, each once in the thread of the case: its leads for help, and whoever gave it when it was declined. */
export function tellLife(
  tx: Tx,
  item: Case,
  event: CaseEvent,
  { by, now, policy }: { readonly by: PersonId; readonly now: number; readonly policy: Pick<Policy, 'approversOf'> },
): void {
  if (event.type === 'escalated') {
    const leads = policy.approversOf({ team: item.route.team, needs: LEADS, not: by });
    const { note } = event;
    putThreadNote(tx, item, `escalated:${item.id}:${item.version}`, { kind: 'escalated', leads, by, note }, now);
  }
  if (event.type === 'declined' && item.owner !== undefined && item.owner !== by) {
    const { note } = event;
    const to = item.owner;
    putThreadNote(tx, item, `declined:${item.id}:${item.version}`, { kind: 'declined', to, by, note }, now);
  }
}
