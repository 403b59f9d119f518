import type { Case } from '../domain/case/case.ts';

/** What a button gives back (contract 9): the case and the version that was seen. It carries no authority. */
export function caseValue(item: Pick<Case, 'id' | 'version'>): string {
  return JSON.stringify({ case: item.id, v: item.version });
}

/** What a button of a reminder gives back: its follow-up too. */
export function followUpValue(item: Pick<Case, 'id' | 'version'>, followUpId: string): string {
  return JSON.stringify({ case: item.id, v: item.version, follow_up: followUpId });
}

/** What a button of a task gives back: which one. */
export function taskValue(item: Pick<Case, 'id' | 'version'>, task: string): string {
  return JSON.stringify({ case: item.id, v: item.version, task });
}

/** What a button of an approval gives back: which one was seen, so that no other is signed by mistake. */
export function approvalValue(item: Pick<Case, 'id' | 'version'>, approval: string): string {
  return JSON.stringify({ case: item.id, v: item.version, approval });
}
