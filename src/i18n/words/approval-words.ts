import type { Signature } from '../../domain/case/approval.ts';
import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Say } from '../pen.ts';

/** What is said when a remedy needs other people's signatures. */
export interface ApprovalWords {
  /** The message that asks an approver, and its one reminder. */
  readonly asks: Say<[by: PersonId]>;
  readonly asksAgain: Say<[by: PersonId]>;
  readonly summary: Say<[id: string, by: PersonId]>;
  readonly remedy: Say<[it: { readonly resolution: ResolutionCode; readonly money?: Money }]>;
  readonly reason: Say<[note: string]>;
  /** What was given on the order in the 30 days before. */
  readonly given: Say<[sums: readonly Money[]]>;
  readonly waits: Say<[missing: readonly Signature[], until: number]>;
  readonly signed: Say<[by: PersonId, at: number]>;
  readonly rejected: Say<[by: PersonId, at: number, note: string]>;
  readonly expired: Say<[at: number]>;
  readonly withdrawn: Say<[by: PersonId, at: number]>;
  readonly ask: string;
  readonly confirm: { readonly title: string; readonly yes: string };
  readonly forms: {
    readonly reject: string;
    readonly ask: string;
    readonly asked: string;
    readonly send: string;
    readonly rejectMeans: string;
    readonly askMeans: string;
    readonly question: string;
  };
  /** After somebody asked: who was asked, until when. */
  readonly wasAsked: Say<[people: readonly PersonId[], missing: readonly Signature[], until: number]>;
  /** In the thread, to whoever asked. */
  readonly toldApproved: Say<[to: PersonId, by: readonly PersonId[]]>;
  readonly toldRejected: Say<[to: PersonId, by: PersonId, note: string]>;
  readonly toldExpired: Say<[to: PersonId]>;
  readonly toldQuestion: Say<[to: PersonId, by: PersonId, note: string]>;
  readonly toldNobody: Say<[to: PersonId, missing: readonly Signature[]]>;
  /** In the form, before a refund is asked for. Absent `high`: only leads sign. */
  readonly hint: Say<[from: Money, high: Money | undefined, before: Money | undefined]>;
  readonly hintAlways: string;
}
