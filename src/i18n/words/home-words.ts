import type { Say } from '../pen.ts';

/** A person's Home tab. */
export interface HomeWords {
  readonly mine: string;
  readonly mineNone: string;
  readonly board: string;
  readonly boardNone: string;
  readonly figures: Say<[mine: number, open: number, unclaimed: number]>;
  readonly noRole: string;
  readonly shownOf: Say<[shown: number, total: number]>;
  readonly tips: string;
}
