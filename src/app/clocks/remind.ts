import type { Case } from '../../domain/case/case.ts';
import { SYSTEM } from '../../domain/ids.ts';
import { hasGoods } from '../detect/wake-on-events.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { putThreadNote } from '../tell-thread.ts';
import { showCard } from '../want-card.ts';
import { seeFollowUps } from './see-follow-ups.ts';

/**
 * Says a due follow-up once to its owner, in the thread of its case or as they want it; Later plans it anew. One that is
 * for goods to come in is done without a word once they are there. Answers how many were worked off.
 */
export function remind(tx: Tx, now: number, limit: number, policy: Pick<Policy, 'calendar' | 'nextCutOff'>): number {
  const due = tx.cases.followUpsDue(now, limit);
  for (const { id, caseId, dueAt } of due) {
    const found = tx.cases.get(caseId);
    if (found === undefined) continue;
    const awaitsGoods = found.followUps.some((it) => it.id === id && it.until === 'stock');
    const item =
      awaitsGoods && hasGoods(tx, found, { now, policy }) ? seeFollowUps(tx, found, 'stock', { at: now, now }) : found;
    if (isDone(item, id)) continue;
    const after = tx.cases.apply(item, [{ type: 'follow_up_reminded', id }], { at: now, by: SYSTEM });
    showCard(tx, after, 1);
    say(tx, after, id, `${reminderPrefix(id)}${dueAt}`, now);
  }
  return due.length;
}

/** What the keys of a follow-up's reminders begin with. */
export function reminderPrefix(id: string): string {
  return `reminder:${id}:`;
}

/** Reminders that were sent say what became of their follow-ups, and lose their buttons. */
export function redrawReminders(tx: Tx, before: Case, after: Case): void {
  for (const { id, state } of before.followUps) {
    const now = after.followUps.find((it) => it.id === id);
    if (state === 'reminded' && now?.state !== 'reminded') tx.sends.repaint(reminderPrefix(id));
  }
}

function say(tx: Tx, item: Case, id: string, key: string, now: number): void {
  const note = { kind: 'reminder', followUpId: id } as const;
  const person = item.owner ?? item.followUps.find((it) => it.id === id)?.by;
  if (person === undefined || tx.people.settings(person).followUps === 'thread') {
    putThreadNote(tx, item, key, note, now);
    return;
  }
  tx.sends.put({ key, kind: 'reminder', channel: person, caseId: item.id, payload: JSON.stringify(note) }, now);
}

function isDone({ followUps }: Case, id: string): boolean {
  return followUps.some((it) => it.id === id && it.state === 'done');
}
