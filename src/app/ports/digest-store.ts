import type { Case } from '../../domain/case/case.ts';
import type { CaseEventType } from '../../domain/case/event.ts';

/** What a digest counts. Times are a half-open span [from, to). */
export interface DigestStore {
  state(channel: string, localDate: string): 'sent' | 'skipped' | undefined;
  record(channel: string, localDate: string, state: 'sent' | 'skipped', at: number): void;
  /** Cases by what happened to them in a span. */
  happened(
    from: number,
    to: number,
    channel: string | undefined,
  ): readonly { readonly type: CaseEventType; readonly at: number; readonly caseId: string }[];
  opened(from: number, to: number, channel: string | undefined): readonly Case[];
  solved(from: number, to: number, channel: string | undefined): readonly Case[];
  live(channel: string | undefined): readonly Case[];
}
