import type { CaseStatus, DueWhat, Ending } from '../../domain/case/case.ts';
import type { RemedyState } from '../../domain/case/remedy.ts';
import type { WaitingReason } from '../../domain/case/waiting.ts';
import type { Cause } from '../../domain/catalogue/causes.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { Severity } from '../../domain/catalogue/severity.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Say } from '../pen.ts';

/** The lines of a case's card. */
export interface CardWords {
  /** The whole case in a sentence, for notifications and screen readers. */
  readonly summary: Say<
    [
      it: {
        readonly id: string;
        readonly code: CaseCode;
        readonly severity: Severity;
        readonly status: CaseStatus;
        readonly order?: string;
        readonly value?: Money;
        readonly owner?: PersonId;
      },
    ]
  >;
  readonly order: Say<[number: string]>;
  readonly atStake: Say<[money: Money]>;
  readonly since: Say<[at: number]>;
  readonly seen: Say<[atLeast: number]>;
  readonly reopened: Say<[times: number]>;
  /** What is due next, and when. */
  readonly due: Readonly<Record<DueWhat, Say<[at: number]>>>;
  readonly unowned: string;
  readonly owned: Say<[owner: PersonId]>;
  readonly waiting: Say<[reason: WaitingReason, until: number | undefined]>;
  readonly alsoOnOrder: string;
  /** The case that speaks for this one. */
  readonly cutOff: Say<[at: number]>;
  readonly belongsTo: Say<[id: string]>;
  /** How many cases it speaks for that are still live, and how many of them somebody has. */
  readonly members: Say<[live: number, claimed: number]>;
  readonly member: Say<
    [
      it: {
        readonly id: string;
        readonly order?: string;
        readonly deadlineAt?: number;
        readonly owner?: PersonId;
      },
    ]
  >;
  /** Orders that its trouble concerns and that have no case of their own. */
  readonly concerned: Say<[orders: readonly string[], more: boolean]>;
  /** It came and went so many times within half an hour. */
  readonly flapping: Say<[times: number]>;
  readonly ruleOff: string;
  readonly followUp: Say<[at: number, note: string]>;
  readonly more: Say<[count: number]>;
  readonly recovered: Say<[at: number]>;
  /** How a case ended; one that nobody ended says why it did. */
  readonly ended: Say<[it: { readonly status: CaseStatus; readonly at?: number; readonly ending?: Ending }]>;
  /** Who had a case that ended. */
  readonly handledBy: Say<[owner: PersonId]>;
  readonly cause: Say<[cause: Cause]>;
  readonly remedy: Say<
    [
      it: {
        readonly resolution: ResolutionCode;
        readonly state: RemedyState;
        readonly money?: Money;
        readonly reason?: string;
        readonly reference?: string;
      },
    ]
  >;
  readonly note: Say<[by: PersonId, text: string]>;
  readonly recordOnly: string;
  readonly items: Say<[items: readonly { readonly title: string; readonly quantity: number }[]]>;
}
