import type { Case, CaseStatus } from '../domain/case/case.ts';
import type { CardAction } from './action-ids.ts';

/** Buttons of a card: at most three beside each other, at most five in the menu behind them, `more` last. */
export interface ButtonRow {
  readonly buttons: readonly CardAction[];
  readonly primary?: CardAction;
  readonly menu: readonly CardAction[];
}

const OWNED: ButtonRow = {
  buttons: ['resolve', 'follow_up', 'release'],
  primary: 'resolve',
  menu: ['assign', 'note', 'close', 'timeline', 'more'],
};

const ENDED: ButtonRow = { buttons: ['reopen'], menu: ['note', 'timeline', 'why', 'more'] };

/** THE table of buttons by state; each is allowed in its status by TRANSITIONS or only reads. */
export const BUTTONS: Readonly<Record<CaseStatus, ButtonRow>> = {
  open: {
    buttons: ['claim', 'resolve', 'follow_up'],
    primary: 'claim',
    menu: ['assign', 'note', 'timeline', 'why', 'more'],
  },
  claimed: OWNED,
  waiting: OWNED,
  verifying: { buttons: ['follow_up', 'resolve', 'note'], menu: ['assign', 'waive', 'timeline', 'why', 'more'] },
  solved: { buttons: ['reopen', 'close'], menu: ['follow_up', 'note', 'timeline', 'why', 'more'] },
  closed: ENDED,
  cleared: ENDED,
  merged: { buttons: [], menu: ['timeline', 'why', 'more'] },
  withdrawn: ENDED,
};

/** Somebody has the case and its trouble seems to be over: closing it is one click away. */
export const RECOVERED: ButtonRow = {
  buttons: ['close', 'resolve', 'follow_up'],
  primary: 'close',
  menu: ['assign', 'note', 'timeline', 'why', 'more'],
};

/** The buttons that this case's card shows now. */
export function buttonsOf(item: Pick<Case, 'status' | 'recoveredAt'>): ButtonRow {
  const isHeld = item.status === 'claimed' || item.status === 'waiting';
  return isHeld && item.recoveredAt !== undefined ? RECOVERED : BUTTONS[item.status];
}
