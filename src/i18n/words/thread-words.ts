import type { CaseEvent } from '../../domain/case/event.ts';
import type { Priority } from '../../domain/catalogue/severity.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** What stands in the thread of a card: history, reminders, short calls. */
export interface ThreadWords {
  readonly history: Say<[id: string]>;
  readonly earlier: Say<[count: number]>;
  /** One thing that happened, without who and when. */
  readonly event: Say<[event: CaseEvent]>;
  readonly reminder: {
    readonly summary: Say<[id: string, note: string]>;
    readonly call: string;
    readonly promised: Say<[note: string, by: PersonId]>;
    readonly onCase: string;
    readonly done: string;
    readonly later: string;
    readonly open: string;
    readonly doneBy: Say<[by: PersonId | undefined, at: number]>;
    readonly movedTo: Say<[at: number]>;
  };
  readonly assigned: Say<[to: PersonId, by: PersonId, note: string]>;
  readonly risen: Say<[priority: Priority, deadlineAt: number | undefined]>;
  readonly effectOverdue: Say<[remedy: string]>;
  /** `reason` is one of ours (remedy-reasons.ts), else the shop's own words, or ''. */
  readonly effectRefused: Say<[remedy: string, reason: string]>;
  readonly backlog: {
    readonly title: string;
    readonly summary: Say<[total: number]>;
    readonly lead: Say<[total: number, oldestAt: number | undefined]>;
    readonly byType: string;
    readonly bySeverity: string;
    readonly howToOpen: string;
  };
}
