import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** Opening a case by hand. The title and button of the form have 24 characters at most. */
export interface ReportWords {
  readonly title: string;
  readonly submit: string;
  readonly fields: { readonly order: string; readonly code: string };
  readonly hints: { readonly order: string };
  readonly severalOrders: Say<[query: string, numbers: readonly string[]]>;
  readonly notAllowed: string;
  /** Tells the reporter what came of it; `order` is how people know it. */
  readonly opened: Say<[it: { readonly id: string; readonly code: CaseCode; readonly order: string }]>;
  readonly exists: Say<
    [it: { readonly id: string; readonly code: CaseCode; readonly order: string; readonly owner?: PersonId }]
  >;
  readonly card: string;
  /** Why there is a case that a person reported. */
  readonly reason: Say<[by: PersonId, note: string]>;
}
