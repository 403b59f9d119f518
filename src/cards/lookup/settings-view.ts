import type { Weekday } from '../../domain/calendar/calendar.ts';
import type { ApprovalLimits } from '../../domain/case/approval-matrix.ts';
import type { ClockName } from '../../domain/case/clock.ts';
import type { Department, ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Priority } from '../../domain/catalogue/severity.ts';
import type { ContactRules } from '../../domain/contact/contact-rules.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { RouteFact } from '../../i18n/words/setting-words.ts';

/** How long something may take; `days` are business days. */
export type TermView = { readonly ms: number } | { readonly days: number };

/** Days in a row with the same working time, `HH:MM–HH:MM` each. */
export interface DaysView {
  readonly from: Weekday;
  readonly to: Weekday;
  readonly spans: readonly string[];
}

/** A team as `/ordermend settings` tells of it. */
export interface TeamSettingsView {
  readonly name: string;
  readonly channel: string;
  readonly members: { readonly kind: 'channel' } | { readonly kind: 'people'; readonly count: number } | GroupView;
  readonly leads: readonly PersonId[];
  readonly duty: readonly PersonId[];
  readonly zone: string;
  readonly hours: 'always' | readonly DaysView[];
  readonly holidays?: string;
  readonly nightDuty: boolean;
  readonly locales: readonly Locale[];
  readonly cutOffs: Readonly<Record<string, readonly string[]>>;
}

interface GroupView {
  readonly kind: 'group';
  readonly id: string;
}

/** The settings in force as somebody may see them: other teams than theirs are left out. */
export interface SettingsView {
  /** Name of the file they come from; absent: the defaults. */
  readonly file?: string;
  readonly teams: readonly TeamSettingsView[];
  readonly totalTeams: number;
  readonly routes: readonly {
    readonly when: readonly { readonly fact: RouteFact; readonly values: readonly string[] }[];
    readonly team: string;
    readonly post?: 'card' | 'queue' | 'digest';
  }[];
  /** Where cases go that no route names; absent: to a team that is not shown. */
  readonly fallbackTeam?: string;
  readonly clocks: Readonly<
    Record<Priority, Readonly<Record<ClockName, TermView>> & { readonly hours: 'always' | 'business' }>
  >;
  /** By currency, where they are not the defaults. */
  readonly approvals: { readonly usual: number } | { readonly limits: Readonly<Record<string, ApprovalLimits>> };
  readonly approvalsExpireMs: number;
  readonly undo: { readonly windowMs: number; readonly holdMs: number };
  readonly contact: { readonly shop?: string; readonly showsMessages: boolean; readonly rules: ContactRules };
  readonly departments: readonly { readonly department: Department; readonly channel: string }[];
  readonly digests: readonly {
    readonly channel: string;
    readonly at: string;
    readonly zone: string;
    readonly all: boolean;
  }[];
  readonly rules: Readonly<Record<'monitor' | 'off' | 'changed', readonly ExceptionCode[]>>;
}
