import type { EffectId, PersonId } from '../ids.ts';
import { type Approval, approvalId, missingSignatures } from './approval.ts';
import type { RecordedEvent } from './event.ts';
import type { Remedy } from './remedy.ts';

/** How an approval ended, and when. */
export type ApprovalEnd =
  | { readonly kind: 'approved' | 'expired'; readonly at: number }
  | { readonly kind: 'rejected'; readonly at: number; readonly by: PersonId; readonly note: string }
  /** Whoever asked took it back. */
  | { readonly kind: 'withdrawn'; readonly at: number; readonly by: PersonId };

/** An approval with what came of it so far. */
export interface ApprovalStory {
  readonly approval: Approval;
  /** What it is about, as it was asked. */
  readonly remedies: readonly Remedy[];
  readonly end?: ApprovalEnd;
}

/** Tells an approval from the history of its case, whether it is pending or over; `undefined` when there was none. */
export function approvalStory(history: readonly RecordedEvent[], id: string): ApprovalStory | undefined {
  let story: ApprovalStory | undefined;
  for (const { event, at, by } of history) {
    if (event.type === 'approval_asked' && approvalId(event.approval) === id)
      story = { approval: event.approval, remedies: remediesOf(history, event.approval.remedies) };
    if (story === undefined || story.end !== undefined) continue;
    if (event.type === 'approved') {
      const approval = { ...story.approval, given: [...story.approval.given, { by, at, need: event.need }] };
      const isDone = missingSignatures(approval).length === 0;
      story = { ...story, approval, ...(isDone ? { end: { kind: 'approved', at } } : {}) };
    }
    if (event.type === 'rejected') story = { ...story, end: endOf(event, story.approval, { at, by }) };
    if (event.type === 'undone' && !event.kept.includes(id)) story = { ...story, end: { kind: 'withdrawn', at, by } };
  }
  return story;
}

function endOf(
  { note, expired }: { readonly note: string; readonly expired?: true },
  approval: Approval,
  { at, by }: { readonly at: number; readonly by: PersonId },
): ApprovalEnd {
  if (expired) return { kind: 'expired', at };
  return by === approval.by ? { kind: 'withdrawn', at, by } : { kind: 'rejected', at, by, note };
}

function remediesOf(history: readonly RecordedEvent[], ids: readonly EffectId[]): readonly Remedy[] {
  return history.flatMap(({ event }) =>
    event.type === 'remedy_added' && ids.includes(event.remedy.id) ? [event.remedy] : [],
  );
}
