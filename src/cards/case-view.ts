import type { Case } from '../domain/case/case.ts';
import type { RecordedEvent } from '../domain/case/event.ts';
import type { Silence } from '../domain/detection/silence.ts';
import type { Money } from '../domain/order/money.ts';
import type { OrderStage } from '../domain/order/order-stage.ts';
import type { StageProgress } from '../domain/procedures/progress.ts';
import type { SilenceGlance } from './lookup/silence-glance.ts';

/** Everything a card shows about one case; made by the app from rows, masked already. */
export interface CaseView {
  readonly case: Case;
  readonly order?: OrderGlance;
  /** Other live cases of the same order. */
  readonly siblings: readonly Pick<Case, 'id' | 'code' | 'status'>[];
  /** What keeps it from being posted. */
  readonly silence?: Pick<Silence, 'id' | 'untilAt'>;
  /** How far its procedure has come, where it has one. */
  readonly progress?: readonly StageProgress[];
  /** What it speaks for, when it is about many orders at once. */
  readonly members?: MembersView;
  /** False when nothing carries effects out: every remedy is recorded only, and the card says so. */
  readonly effectsOn: boolean;
}

/** The cases that a case speaks for, and orders that its trouble concerns without cases of their own. */
export interface MembersView {
  readonly live: number;
  readonly claimed: number;
  /** The nearest deadlines first; at most ten. */
  readonly first: readonly (Pick<Case, 'id' | 'owner' | 'deadlineAt'> & { readonly orderNumber?: string })[];
  /** Numbers of orders without a case of their own; `more`: there are others. */
  readonly orders: readonly string[];
  readonly more: boolean;
}

/** An order in one breath. Personal data is masked (domain.md 12). */
export interface OrderGlance {
  readonly id: string;
  readonly number?: string;
  readonly total?: Money;
  readonly customerName?: string;
  readonly tier?: string;
  /** City and country only. */
  readonly destination?: string;
  readonly items: readonly { readonly title: string; readonly quantity: number }[];
}

/** An order as `/order` answers it. */
export interface OrderView extends OrderGlance {
  readonly placedAt?: number;
  readonly status: OrderStage;
  readonly payments: readonly {
    readonly method?: string;
    readonly state: string;
    readonly amount?: Money;
    readonly at: number;
  }[];
  readonly shipments: readonly {
    readonly carrier?: string;
    readonly trackingNumber?: string;
    readonly state: string;
    readonly at?: number;
    readonly eta?: number;
  }[];
  readonly promisedDeliveryAt?: number;
  readonly email?: string;
  readonly phone?: string;
  readonly cases: readonly Pick<Case, 'id' | 'code' | 'status' | 'severity' | 'priority' | 'owner'>[];
}

/** The history of a case for its thread. */
export interface TimelineView {
  readonly case: Pick<Case, 'id' | 'code'>;
  readonly events: readonly RecordedEvent[];
  /** Display names of people, who are then named without being notified. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Figures of one digest (contract 9): one local day, week or the day so far, of the cases of one channel or all. */
export interface DigestView {
  readonly localDate: string;
  readonly zone: string;
  readonly period: 'today' | 'yesterday' | 'week';
  readonly opened: number;
  readonly solved: number;
  readonly cleared: number;
  readonly reopened: number;
  /** Live cases by age: 0-4 h, 4-24 h, 1-3 d, over 3 d. */
  readonly openByAge: readonly [number, number, number, number];
  readonly unclaimed: number;
  readonly overdue: number;
  readonly byCode: readonly { readonly code: Case['code']; readonly opened: number; readonly open: number }[];
  readonly bySeverity: Readonly<Record<Case['severity'], number>>;
  readonly medianClaimMs?: number;
  readonly medianSolveMs?: number;
  readonly atStake: readonly Money[];
  readonly refunded: readonly Money[];
  /** What is silenced now. */
  readonly silences?: readonly SilenceGlance[];
  /** Who has what waiting, most first. */
  readonly waiting: readonly { readonly owner?: Case['owner']; readonly cases: number; readonly dueNextAt?: number }[];
  /** Display names of owners, who are then named without being notified. */
  readonly names?: Readonly<Record<string, string>>;
  /** Opened and solved per hour of the day or per day of the week, for the chart. */
  readonly series: readonly { readonly label: string; readonly opened: number; readonly solved: number }[];
}

/** One line of a list of cases. */
export interface CaseLine {
  readonly case: Case;
  /** What keeps it from being posted. */
  readonly silence?: Pick<Silence, 'id' | 'untilAt'>;
  readonly orderNumber?: string;
}
