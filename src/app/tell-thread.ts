import type { WarningLine } from '../cards/home/warnings-section.ts';
import { type Case, isLive } from '../domain/case/case.ts';
import type { CaseEvent } from '../domain/case/event.ts';
import type { WakeCondition } from '../domain/case/waiting.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Tx } from './ports/store.ts';

/** What is said in the thread of a card, with what its words need beside the case. */
export type ThreadNote =
  | { readonly kind: 'reminder'; readonly followUpId: string }
  | { readonly kind: 'timeline' }
  /** Mended, but required steps of its procedure are open. */
  | { readonly kind: 'steps_missing' }
  | { readonly kind: 'assigned'; readonly to: PersonId; readonly by: PersonId; readonly note: string }
  | { readonly kind: 'risen' }
  | { readonly kind: 'woken'; readonly why: 'time' | 'condition'; readonly condition?: WakeCondition }
  | { readonly kind: 'escalated'; readonly leads: readonly PersonId[]; readonly by: PersonId; readonly note: string }
  | { readonly kind: 'declined'; readonly to: PersonId; readonly by: PersonId; readonly note: string }
  | { readonly kind: 'coming'; readonly to: PersonId; readonly lines: readonly WarningLine[] }
  | { readonly kind: 'approval_ended' | 'approval_nobody'; readonly approval: string }
  | { readonly kind: 'asked_back'; readonly to: PersonId; readonly by: PersonId; readonly note: string }
  /** The customer wrote; `since` is the version of the case at the first message that the note is about. */
  | { readonly kind: 'heard'; readonly since: number; readonly until: number }
  /** Its parcel moves again although the customer was helped otherwise. */
  | { readonly kind: 'turned_up' }
  | { readonly kind: 'contact_failed'; readonly contactId: string }
  | { readonly kind: 'task_answered' | 'task_overdue'; readonly taskId: string }
  | { readonly kind: 'effect_overdue' | 'effect_refused'; readonly effectId: string };

/** Puts a note for a case's thread into the outbox, once per key; answers whether it is new. */
export function putThreadNote(tx: Tx, item: Case, key: string, note: ThreadNote, now: number): boolean {
  if (item.route.channel === '') return false;
  const payload = JSON.stringify(note);
  return tx.sends.put({ key, kind: note.kind, channel: item.route.channel, caseId: item.id, payload }, now);
}

/** Somebody who was given a case by another, or is asked something, is told once; nothing else that people do makes noise. */
export function tellThread(tx: Tx, item: Case, event: CaseEvent, by: PersonId, now: number): void {
  if (event.type === 'asked_back') {
    const { to, note } = event;
    putThreadNote(tx, item, `asked-back:${item.id}:${item.version}`, { kind: 'asked_back', to, by, note }, now);
    return;
  }
  if (event.type !== 'assigned' || event.to === by) return;
  const { to, note } = event;
  putThreadNote(tx, item, `${assignedPrefix(item)}${item.version}`, { kind: 'assigned', to, by, note }, now);
}

/** What the keys of these calls begin with. */
export function assignedPrefix({ id }: Pick<Case, 'id'>): string {
  return `assigned:${id}:`;
}

/** A live case that rises to P1 is said once in its thread (domain.md 2.2), unless its kind is silenced. */
export function tellRise(tx: Tx, before: Case, after: Case, now: number): void {
  if (after.priority !== 'P1' || before.priority === 'P1' || !isLive(after.status)) return;
  if (tx.silences.keeping(after.id) !== undefined) return;
  putThreadNote(tx, after, `risen:${after.id}:${after.version}`, { kind: 'risen' }, now);
}
