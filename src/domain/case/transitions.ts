import type { CaseStatus } from './case.ts';

/** What people do to a case; each is one gesture in Slack (contract 9, `case.<action>`). */
export const CASE_ACTIONS = [
  'claim',
  'release',
  'assign',
  'accept',
  'decline',
  'confirm',
  'contact',
  'resolve',
  'follow_up',
  'task',
  'checklist',
  'snooze',
  'wake',
  'escalate',
  'severity',
  'note',
  'merge',
  'split',
  'undo',
  'waive',
  'close',
  'reopen',
  'approve',
  'reject',
  'reveal',
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

const WORK = ['confirm', 'contact', 'resolve', 'follow_up', 'checklist', 'task', 'snooze'] as const;
const ASIDE = ['note', 'severity', 'escalate', 'merge', 'undo', 'reveal'] as const;

/**
 * THE table: what may happen to a case in each status, most likely first. It decides what is refused and which buttons a
 * card shows. `claim` in a status where somebody has the case answers who has it. `accept` and `decline` answer a case
 * that somebody was given, `approve` and `reject` one that waits for approval, `wake` one that waits.
 */
export const TRANSITIONS: Readonly<Record<CaseStatus, readonly CaseAction[]>> = {
  open: ['claim', ...WORK, 'assign', ...ASIDE],
  claimed: [...WORK, 'accept', 'decline', 'assign', 'release', 'close', ...ASIDE],
  waiting: ['approve', 'reject', 'wake', ...WORK, 'accept', 'decline', 'assign', 'release', 'close', ...ASIDE],
  verifying: [...WORK, 'accept', 'decline', 'assign', 'waive', ...ASIDE],
  solved: ['reopen', 'close', 'contact', 'follow_up', 'checklist', 'note', 'undo', 'reveal'],
  closed: ['reopen', 'note', 'undo'],
  cleared: ['reopen', 'note'],
  merged: ['split', 'note', 'undo'],
  withdrawn: ['reopen', 'note'],
};

/** Whether an action is possible in a status, whoever asks. */
export function allows(status: CaseStatus, action: CaseAction): boolean {
  return TRANSITIONS[status].includes(action);
}

/** What may be done to this very case now: the table without what its own state rules out. */
export function allowedNow(item: Situation): readonly CaseAction[] {
  return TRANSITIONS[item.status].filter((action) => NEEDS[action]?.(item) ?? true);
}

/** What of a case decides about single actions beside its status. */
export interface Situation {
  readonly status: CaseStatus;
  readonly handedBy?: unknown;
  readonly approval?: unknown;
  readonly waiting?: { readonly reason: string };
}

const NEEDS: Readonly<Partial<Record<CaseAction, (item: Situation) => boolean>>> = {
  accept: ({ handedBy }) => handedBy !== undefined,
  decline: ({ handedBy }) => handedBy !== undefined,
  approve: ({ approval }) => approval !== undefined,
  reject: ({ approval }) => approval !== undefined,
  wake: ({ waiting }) => waiting !== undefined && waiting.reason !== 'approval',
};
