import type { Weekday } from '../../domain/calendar/calendar.ts';
import type { ApprovalLimits } from '../../domain/case/approval-matrix.ts';
import type { ClockName } from '../../domain/case/clock.ts';
import type { Money } from '../../domain/order/money.ts';
import type { Locale } from '../locale.ts';
import type { Pen, Say } from '../pen.ts';

/** What a route may ask of a case. */
export type RouteFact = 'code' | 'family' | 'severity' | 'priority' | 'currency' | 'channel' | 'country' | 'tier';

/** The settings in force, as leads look them up. */
export interface SettingWords {
  readonly title: string;
  /** Where they come from. */
  readonly fromFile: Say<[file: string]>;
  readonly byDefault: string;
  /** Only some of the teams are shown. */
  readonly someTeams: Say<[shown: number, total: number]>;
  /** What something is called, before what it is. */
  readonly named: <T extends string>(pen: Pen<T>, name: string, value: T) => T;
  readonly between: string;
  readonly more: Say<[count: number]>;
  readonly none: string;
  readonly parts: Readonly<
    Record<
      | 'routes'
      | 'clocks'
      | 'approvals'
      | 'undo'
      | 'contact'
      | 'departments'
      | 'digests'
      | 'rules'
      | 'handlers'
      | 'leads'
      | 'duty'
      | 'hours'
      | 'languages'
      | 'cutOffs',
      string
    >
  >;
  readonly members: {
    readonly channel: string;
    readonly people: Say<[count: number]>;
    readonly group: Say<[id: string]>;
  };
  readonly languages: Readonly<Record<Locale, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly days: Say<[from: Weekday, to: Weekday, spans: readonly string[]]>;
  readonly always: string;
  readonly holidays: Say<[calendar: string]>;
  readonly nightDuty: string;
  readonly facts: Readonly<Record<RouteFact, string>>;
  readonly posts: Readonly<Record<'card' | 'queue' | 'digest', string>>;
  /** Where the cases go that no route names. */
  readonly otherwise: string;
  readonly clocks: Readonly<Record<ClockName, string>>;
  readonly businessDays: Say<[count: number]>;
  readonly counted: Readonly<Record<'always' | 'business', string>>;
  /** From which amount on others sign. */
  readonly limits: Readonly<Record<keyof ApprovalLimits, Say<[from: Money]>>>;
  readonly usualLimits: Say<[currencies: number]>;
  readonly unnamedLimits: Say<[expiresMs: number]>;
  readonly undo: Say<[windowMs: number, holdMs: number]>;
  readonly contact: Say<[spacingMs: number, mostPerDay: number, quietFrom: string, quietUntil: string]>;
  readonly signed: Say<[shop: string]>;
  readonly shows: Readonly<Record<'text' | 'intent', string>>;
  readonly digest: Say<[at: string, zone: string]>;
  readonly digestOfAll: string;
  readonly differ: Readonly<Record<'monitor' | 'off' | 'changed', string>>;
  readonly rulesAsTheyCome: string;
  readonly howTo: string;
}
