import type { CaseId } from '../../domain/ids.ts';

/** What should be seen of a case and what is shown. */
export interface CardRow {
  readonly caseId: CaseId;
  readonly channel: string;
  readonly ts: string | null;
  readonly wanted: number;
  readonly shown: number;
  readonly shownHash: string | null;
  readonly rank: number;
  readonly attemptedAt: number | null;
  readonly attempts: number;
  readonly notBeforeAt: number;
  readonly failure: string | null;
}

/** Cards of one channel that wait for a post, or for an update of what was posted. */
export interface CardLane {
  readonly channel: string;
  readonly posted: boolean;
}

/** Cards to be reconciled with Slack. */
export interface CardStore {
  get(caseId: string): CardRow | undefined;
  /** The case that is shown at a place in Slack. */
  at(channel: string, ts: string): CaseId | undefined;
  /** Says that a card should be drawn anew; makes the row when the case never had one. */
  /** Lets a card be posted anew in another channel. */
  move(caseId: CaseId, channel: string): void;
  want(caseId: CaseId, channel: string, rank: number): void;
  /** Another card speaks for it: what is not posted, and is not being posted, is not wanted any more. */
  fold(caseId: CaseId): void;
  /** Where cards are behind; posts and updates have paces of their own. */
  lanesBehind(now: number): readonly CardLane[];
  /** Cards of a lane that are behind, most pressing first. */
  behind(lane: CardLane, now: number, limit: number): readonly CardRow[];
  countBehind(): number;
  nextTryAt(): number | undefined;
  attempt(caseId: CaseId, at: number): void;
  /** The try is known to have had no effect. */
  unattempt(caseId: CaseId): void;
  /** What Slack shows now; `wanted` is the value that was drawn. */
  shown(caseId: CaseId, drawn: { readonly wanted: number; readonly hash: string; readonly ts: string }): void;
  /** The message is gone; `again`: the next sync posts a new one. */
  gone(caseId: CaseId, again: boolean): void;
  later(caseId: CaseId, notBeforeAt: number): void;
  fail(caseId: CaseId, failure: string): void;
}
