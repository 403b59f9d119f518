import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** What a person reads when input or Slack itself stands in the way: what is wrong, and what to do. */
export interface ErrorWords {
  readonly unknownOrder: Say<[query: string]>;
  readonly unknownCase: Say<[id: string]>;
  readonly nothingFound: Say<[query: string]>;
  readonly queryTooShort: string;
  /** A button whose value names another case than its message shows. */
  readonly wrongCard: string;
  /** The click came to a card that has moved on, and is not allowed any more. */
  readonly movedOn: Say<[status: string, by: PersonId, at: number]>;
  /** No commit in time: nothing was acknowledged. */
  readonly noAnswer: string;
  /** Slack's three seconds to open a form are over. */
  readonly formExpired: string;
  /** The same form again; the first answer stands. */
  readonly alreadySent: string;
  readonly dateMissing: string;
  readonly dateInPast: string;
  readonly dateTooFar: string;
  readonly amountFormat: string;
  readonly amountExponent: Say<[currency: string, digits: number]>;
  readonly amountCurrency: Say<[currency: string]>;
  readonly textMissing: string;
  readonly textTooLong: Say<[most: number]>;
  readonly choiceMissing: string;
  readonly choiceGone: string;
  readonly notAPerson: string;
  readonly cannotHandle: Say<[person: PersonId]>;
  readonly guests: string;
  readonly notInChannel: string;
  readonly slackRefused: Say<[error: string]>;
  readonly failed: Say<[reference: string]>;
}
