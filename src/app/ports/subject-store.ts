import type { OwnKind } from '../../domain/detection/subject-rule.ts';
import type { Tries } from '../../domain/detection/subjects/channel-facts.ts';

/** A subject that is no order, with what detection remembers of it as JSON. */
export interface SubjectRow {
  readonly kind: OwnKind;
  readonly id: string;
  readonly memory: string;
  readonly nextCheckAt: number | null;
  /** When it was judged last; 0: never. */
  readonly checkedAt: number;
}

/** Subjects of their own kind, when to look at them next, and the counters behind payment channels. */
export interface SubjectStore {
  get(kind: OwnKind, id: string): SubjectRow | undefined;
  save(row: SubjectRow): void;
  /** Asks for a look at this time, or earlier where one is planned already; makes the row when there is none. */
  ask(kind: OwnKind, id: string, at: number): void;
  /** Asks for a look soon: at once, or ten seconds after the last one. */
  touch(kind: OwnKind, id: string): void;
  /** Asks for a look at every subject: the rules have changed. */
  askAll(at: number): void;
  due(now: number, limit: number): readonly SubjectRow[];
  nextDueAt(): number | undefined;
  /** Counts attempts to pay in the span that begins at `at`. */
  count(channel: string, at: number, tries: Tries): void;
  /** Attempts in [from, to). */
  tries(channel: string, from: number, to: number): Tries;
  forgetTriesBefore(at: number): void;
}
