import type { CaseStatus } from '../../domain/case/case.ts';
import type { Priority } from '../../domain/catalogue/severity.ts';
import type { PersonId } from '../../domain/ids.ts';

/** Live cases of some teams in figures. Epoch milliseconds. */
export interface BoardFigures {
  readonly byStatus: Readonly<Partial<Record<CaseStatus, number>>>;
  readonly byPriority: Readonly<Partial<Record<Priority, number>>>;
  /** Cases that nobody has, by the time since they opened: under 4 hours, under a day, under three days, longer. */
  readonly unclaimedByAge: readonly [number, number, number, number];
  /** Not claimed or not solved within their term. */
  readonly overdue: number;
  /** Who has how many, the most first. */
  readonly byOwner: readonly { readonly owner: PersonId; readonly cases: number; readonly dueAt?: number }[];
}

/** What the board of a team counts. */
export interface BoardStore {
  figures(teams: readonly string[], now: number): BoardFigures;
}
