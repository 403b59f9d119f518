import type { SeverityFactor } from '../../domain/case/case.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Say } from '../pen.ts';

/** Answers of /order, /cases and /case. */
export interface LookupWords {
  readonly order: {
    readonly summary: Say<[number: string, stage: string, cases: number]>;
    readonly placed: Say<[at: number]>;
    readonly customer: string;
    readonly items: string;
    readonly payments: string;
    readonly parcels: string;
    readonly cases: string;
    readonly payment: Say<[method: string | undefined, state: string, amount: Money | undefined, at: number]>;
    readonly parcel: Say<
      [carrier: string | undefined, tracking: string | undefined, state: string, at: number | undefined]
    >;
    readonly eta: Say<[at: number]>;
    readonly promised: Say<[at: number]>;
    readonly nothingPaid: string;
    readonly nothingShipped: string;
    readonly noCases: string;
    readonly severalTitle: Say<[count: number, query: string]>;
    readonly several: string;
    readonly moreMatches: Say<[count: number]>;
  };
  readonly list: {
    readonly titles: Readonly<Record<CaseListKind, string>>;
    readonly count: Say<[total: number]>;
    readonly none: Readonly<Record<CaseListKind, string>>;
    readonly shownOf: Say<[shown: number, total: number]>;
    readonly owner: Say<[owner: PersonId | undefined]>;
    readonly searched: Say<[query: string]>;
  };
  readonly case: {
    readonly why: string;
    readonly seen: string;
    readonly severity: Say<[severity: string, factors: readonly SeverityFactor[]]>;
    readonly priority: Say<[priority: string, deadlineAt: number | undefined]>;
    readonly foundBy: Say<[detector: string]>;
    readonly stillTrue: string;
    readonly noLongerTrue: string;
    readonly department: Say<[department: string]>;
    readonly openCard: string;
  };
}

/** What a list of cases holds. */
export type CaseListKind = 'mine' | 'open' | 'due' | 'waiting' | 'search';
