import type { Case, CaseStatus } from '../domain/case/case.ts';
import type { CardAction } from './action-ids.ts';

/** Buttons of a card: at most three beside each other, at most five in the menu behind them, `more` last. */
export interface ButtonRow {
  readonly buttons: readonly CardAction[];
  readonly primary?: CardAction;
  readonly menu: readonly CardAction[];
}

const ENDED: ButtonRow = { buttons: ['reopen'], menu: ['note', 'timeline', 'why', 'more'] };

/** THE table of buttons by state; each is allowed in its status by TRANSITIONS or only reads. */
export const BUTTONS: Readonly<Record<CaseStatus, ButtonRow>> = {
  open: {
    buttons: ['claim', 'resolve', 'contact'],
    primary: 'claim',
    menu: ['follow_up', 'confirm', 'assign', 'why', 'more'],
  },
  claimed: {
    buttons: ['resolve', 'contact', 'follow_up'],
    primary: 'resolve',
    menu: ['checklist', 'snooze', 'note', 'assign', 'more'],
  },
  waiting: {
    buttons: ['wake', 'contact', 'resolve'],
    primary: 'wake',
    menu: ['follow_up', 'snooze', 'note', 'assign', 'more'],
  },
  verifying: { buttons: ['contact', 'follow_up', 'snooze'], menu: ['resolve', 'waive', 'note', 'assign', 'more'] },
  solved: { buttons: ['reopen', 'close'], menu: ['undo', 'follow_up', 'note', 'timeline', 'more'] },
  closed: { buttons: ['reopen'], menu: ['undo', 'note', 'timeline', 'why', 'more'] },
  cleared: ENDED,
  merged: { buttons: ['split'], menu: ['undo', 'note', 'timeline', 'why', 'more'] },
  withdrawn: ENDED,
};

/** Somebody has the case and its trouble seems to be over: closing it is one click away. */
export const RECOVERED: ButtonRow = {
  buttons: ['close', 'resolve', 'contact'],
  primary: 'close',
  menu: ['follow_up', 'note', 'assign', 'why', 'more'],
};

/** It waits for other people's signatures: theirs come first. */
export const TO_APPROVE: ButtonRow = {
  buttons: ['approve', 'reject', 'contact'],
  primary: 'approve',
  menu: ['follow_up', 'note', 'assign', 'why', 'more'],
};

/** Somebody was given the case and has not said yet whether they take it. */
export const HANDED_OVER: ButtonRow = {
  buttons: ['accept', 'decline', 'resolve'],
  primary: 'accept',
  menu: ['contact', 'follow_up', 'note', 'assign', 'more'],
};

type Shown = Pick<Case, 'status' | 'recoveredAt' | 'approval' | 'handedBy'>;

/** The buttons that this case's card shows now. */
export function buttonsOf({ status, recoveredAt, approval, handedBy }: Shown): ButtonRow {
  const isHeld = status === 'claimed' || status === 'waiting';
  if (status === 'waiting' && approval !== undefined) return TO_APPROVE;
  if (isHeld && recoveredAt !== undefined) return RECOVERED;
  if ((isHeld || status === 'verifying') && handedBy !== undefined) return HANDED_OVER;
  return BUTTONS[status];
}
