import type { PersonId } from '../../domain/ids.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Say } from '../pen.ts';

/** The daily digest. */
export interface DigestWords {
  readonly titles: Readonly<Record<'today' | 'yesterday' | 'week', string>>;
  readonly summary: Say<[title: string, date: string, opened: number, solved: number, open: number]>;
  readonly flow: Say<[opened: number, solved: number, cleared: number, reopened: number]>;
  readonly quiet: string;
  readonly openNow: Say<[open: number, unclaimed: number, overdue: number]>;
  readonly ages: readonly [string, string, string, string];
  readonly byAge: string;
  readonly bySeverity: string;
  readonly byType: string;
  readonly typeLine: Say<[name: string, opened: number, open: number]>;
  readonly medians: string;
  readonly toClaim: Say<[spanMs: number]>;
  readonly toSolve: Say<[spanMs: number]>;
  readonly atStake: string;
  readonly refunded: string;
  readonly money: Say<[money: Money]>;
  readonly waiting: string;
  readonly waitingLine: Say<[owner: PersonId | undefined, cases: number, dueNextAt: number | undefined]>;
  readonly moreWaiting: Say<[count: number]>;
  readonly chartTitle: string;
  readonly opened: string;
  readonly solved: string;
  readonly cases: string;
  readonly zone: Say<[zone: string]>;
}
