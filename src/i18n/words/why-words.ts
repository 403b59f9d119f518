import type { ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Ahead, Beside, Fact, Threshold } from '../../domain/detection/look.ts';
import type { MutedBy } from '../../domain/detection/mute.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** Why there is a case of an order, and why there is none, rule by rule. */
export interface WhyWords {
  readonly title: Say<[order: string]>;
  readonly summary: Say<[order: string, found: number, coming: number]>;
  readonly fine: string;
  readonly exception: Say<[caseId: string | undefined]>;
  /** A person has decided on it while it stays true. */
  readonly settled: Say<[caseId: string, by: PersonId | undefined]>;
  readonly muted: Say<[by: MutedBy]>;
  readonly silenced: Say<[until: number, by: PersonId, reason: string]>;
  readonly notYet: Say<[at: number]>;
  readonly notJudged: Say<[missing: readonly Fact[]]>;
  readonly masked: Say<[fields: readonly Fact[]]>;
  readonly judged: Say<[facts: readonly Fact[]]>;
  readonly besides: Readonly<Record<Beside, string>>;
  /** Switches of a rule other than on. */
  readonly modes: { readonly monitor: string; readonly off: string };
  readonly ahead: Say<[ahead: Ahead, code: ExceptionCode]>;
  readonly threshold: Say<[threshold: Threshold]>;
  /** What opens it, where no number is near. */
  readonly opensWhen: Say<[code: ExceptionCode]>;
  readonly clearsWhen: Say<[code: ExceptionCode]>;
  readonly looked: string;
  readonly limits: string;
  readonly nothingLooked: string;
  readonly stub: Say<[until: number]>;
  /** Types that no rule of ours judges for an order. */
  readonly noRule: Say<[code: string]>;
  readonly notACode: Say<[code: string]>;
  readonly others: Say<[caseIds: readonly string[]]>;
  readonly ask: string;
  readonly mutes: Say<[names: readonly string[]]>;
  readonly mutesNothing: string;
  readonly facts: Readonly<Record<Fact, string>>;
  /** Events that open and that end a trouble of each rule over orders, as clauses. */
  readonly clauses: Readonly<Partial<Record<ExceptionCode, { readonly opens: string; readonly ends: string }>>>;
}
