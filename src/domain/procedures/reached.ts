import type { Milestone } from './procedure.ts';

/** What procedures look at of a case. */
export interface CaseSoFar {
  readonly steps: readonly { readonly step: string; readonly evidence?: string }[];
  /** Required steps that somebody said why it goes on without. */
  readonly overridden?: readonly string[];
  readonly confirmed?: object;
  /** When the customer was first reached. */
  readonly contactedAt?: number;
  readonly remedies: readonly { readonly state: string }[];
  readonly followUps: readonly { readonly state: string }[];
}

/** Remedies that came to nothing. */
const FALLEN: readonly string[] = ['rejected', 'refused', 'withdrawn'];
/** A recorded remedy is not proven by being written down: a person ticks its verification. */
const PROVEN: readonly string[] = ['verified', 'waived'];

/** Whether a case has reached a milestone. One that depends on remedies or follow-ups needs at least one of them. */
export function reached(milestone: Milestone, item: CaseSoFar): boolean {
  const standing = item.remedies.filter(({ state }) => !FALLEN.includes(state));
  switch (milestone) {
    case 'confirmed':
      return item.confirmed !== undefined;
    case 'contacted':
      return item.contactedAt !== undefined;
    case 'remedy':
      // What waits for an approval is not done yet.
      return standing.some(({ state }) => state !== 'proposed');
    case 'verified':
      return standing.length > 0 && standing.every(({ state }) => PROVEN.includes(state));
    case 'follow_up_done':
      return item.followUps.length > 0 && item.followUps.every(({ state }) => state === 'done');
  }
}
