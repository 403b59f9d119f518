import type { Priority } from '../../domain/catalogue/severity.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';
import type { NextWords } from './next-words.ts';
import type { OwnSettingsWords } from './own-settings-words.ts';

/** A person's Home tab, and what it leads to. */
export interface HomeWords {
  readonly mine: string;
  readonly mineNone: string;
  readonly board: string;
  readonly boardNone: string;
  readonly figures: Say<[mine: number, open: number, unclaimed: number]>;
  readonly tips: string;
  readonly buttons: {
    readonly next: string;
    readonly settings: string;
    readonly more: string;
    readonly before: string;
    readonly after: string;
  };
  /** Title of the modal with a whole list; 24 characters at most. */
  readonly pageTitles: { readonly mine: string; readonly board: string };
  readonly page: Say<[first: number, last: number, total: number]>;
  readonly shownOf: Say<[shown: number, total: number]>;
  /** What waits for this person beside their cases. */
  readonly waiting: {
    readonly title: string;
    readonly approval: Say<[by: PersonId, expiresAt: number]>;
    readonly task: Say<[department: string, ask: string, dueAt: number]>;
    readonly followUp: Say<[dueAt: number, note: string, isOver: boolean]>;
    readonly handed: Say<[by: PersonId]>;
    readonly more: Say<[count: number]>;
  };
  readonly team: {
    readonly title: string;
    readonly byStatus: Say<[open: number, claimed: number, waiting: number, verifying: number]>;
    readonly byPriority: Say<[counts: readonly (readonly [priority: Priority, count: number])[]]>;
    readonly unclaimedByAge: Say<[ages: readonly [number, number, number, number]]>;
    readonly overdue: Say<[count: number]>;
    readonly handlers: string;
    readonly handler: Say<[owner: PersonId, cases: number, dueAt: number | undefined]>;
  };
  /** For somebody without a role. */
  readonly stranger: {
    readonly noRole: string;
    readonly whatFor: string;
    readonly lookUp: string;
    readonly ask: Say<[whom: readonly PersonId[]]>;
    readonly askNobody: string;
  };
  readonly next: NextWords;
  readonly own: OwnSettingsWords;
}
