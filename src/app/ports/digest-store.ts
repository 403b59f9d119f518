import type { Case } from '../../domain/case/case.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Severity } from '../../domain/catalogue/severity.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Money } from '../../domain/order/money.ts';

/** What happened in a span of time. */
export interface SpanFigures {
  readonly opened: number;
  /** Of those opened, by what was wrong. */
  readonly openedByCode: ReadonlyMap<CaseCode, number>;
  readonly solved: number;
  readonly cleared: number;
  readonly reopened: number;
  /** By currency. */
  readonly refunded: readonly Money[];
  /** How long those took that were opened (to be claimed) or solved in the span, on the scale of `stepOf`. */
  readonly medianClaimMs?: number;
  readonly medianSolveMs?: number;
}

/** A live case as the digest sees it. */
export interface LiveGlance {
  readonly code: Case['code'];
  readonly severity: Severity;
  readonly owner: PersonId | null;
  readonly openedAt: number;
  /** What is due next on it, and its external deadline. */
  readonly dueAt: number | null;
  readonly deadlineAt: number | null;
  readonly value: number | null;
  readonly currency: string | null;
}

/** What a digest counts. Times are a half-open span [from, to); without a channel the cases of all count. */
export interface DigestStore {
  state(channel: string, localDate: string): 'sent' | 'skipped' | undefined;
  record(channel: string, localDate: string, state: 'sent' | 'skipped', at: number): void;
  figures(from: number, to: number, channel: string | undefined): SpanFigures;
  countOpened(from: number, to: number, channel: string | undefined): number;
  countSolved(from: number, to: number, channel: string | undefined): number;
  live(channel: string | undefined): readonly LiveGlance[];
}
