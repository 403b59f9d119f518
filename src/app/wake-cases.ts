import type { Case } from '../domain/case/case.ts';
import { wakening } from '../domain/case/decide/rest.ts';
import type { WakeCondition } from '../domain/case/waiting.ts';
import { SYSTEM } from '../domain/ids.ts';
import type { Tx } from './ports/store.ts';
import { putThreadNote } from './tell-thread.ts';
import { showCard } from './want-card.ts';

const PAGE = 100;

/** Wakes cases whose time to rest is over; answers how many. */
export function wakeDue(tx: Tx, now: number): number {
  const due = tx.cases.wakeDue(now, PAGE);
  for (const item of due) wake(tx, item, 'time', now);
  return due.length;
}

/** Wakes a case if it rests until this happens, and tells its owner once; any other case is given back as it is. */
export function wakeOn(tx: Tx, item: Case, condition: WakeCondition, now: number): Case {
  return item.status === 'waiting' && item.waiting?.condition === condition ? wake(tx, item, 'condition', now) : item;
}

function wake(tx: Tx, item: Case, why: 'time' | 'condition', now: number): Case {
  const events = wakening(item, why, now);
  if (events.length === 0) return item;
  const after = tx.cases.apply(item, events, { at: now, by: SYSTEM });
  showCard(tx, after, 1);
  const condition = item.waiting?.condition;
  const note = { kind: 'woken', why, ...(condition === undefined ? {} : { condition }) } as const;
  putThreadNote(tx, after, `woken:${after.id}:${after.version}`, note, now);
  return after;
}
