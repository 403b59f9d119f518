import type { CaseStatus } from './case.ts';

/** What people do to a case. Issue: each is one gesture in Slack (contract 9, `case.<action>`). */
export const CASE_ACTIONS = [
  'claim',
  'release',
  'assign',
  'resolve',
  'follow_up',
  'note',
  'waive',
  'close',
  'reopen',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

/**
 * THE table: what may happen to a case in each status, most likely first. It decides what is refused and which buttons a
 * card shows. `claim` in a status where somebody has the case answers who has it.
 */
export const TRANSITIONS: Readonly<Record<CaseStatus, readonly CaseAction[]>> = {
  open: ['claim', 'resolve', 'follow_up', 'assign', 'note'],
  claimed: ['resolve', 'follow_up', 'assign', 'release', 'note', 'close'],
  waiting: ['resolve', 'follow_up', 'assign', 'release', 'note', 'close'],
  verifying: ['follow_up', 'resolve', 'assign', 'note', 'waive'],
  solved: ['reopen', 'follow_up', 'note', 'close'],
  closed: ['reopen', 'note'],
  cleared: ['reopen', 'note'],
  merged: [],
  withdrawn: ['reopen', 'note'],
};

/** Whether an action is possible in a status, whoever asks. */
export function allows(status: CaseStatus, action: CaseAction): boolean {
  return TRANSITIONS[status].includes(action);
}
