import type { Case } from '../case.ts';
import type { Decision, Refusal } from '../command.ts';
import type { CaseEvent } from '../event.ts';

/** The furthest that anything may be planned ahead. */
const FURTHEST_MS = 365 * 24 * 3_600_000;

/** A decision that something happens. */
export function happen(...events: readonly CaseEvent[]): Decision {
  return { kind: 'events', events };
}

/** A decision against it. */
export function refuse(refusal: Refusal): Decision {
  return { kind: 'refused', refusal };
}

/** What is so already. */
export const ALREADY: Decision = { kind: 'already' };

/** Work on an unclaimed case claims it in the same click (contract 9). */
export function claimFirst(item: Case): readonly CaseEvent[] {
  return item.status === 'open' && item.owner === undefined ? [{ type: 'claimed' }] : [];
}

/** Why a time cannot be planned: it has passed, or is more than a year away. */
export function whenProblem(at: number, now: number, field: 'due' | 'until' = 'due'): Decision | undefined {
  if (at <= now) return refuse({ code: 'past', field });
  if (at > now + FURTHEST_MS) return refuse({ code: 'too_far', field });
  return undefined;
}
