import type { CalendarSpec } from '../domain/calendar/calendar.ts';
import type { ApprovalMatrix } from '../domain/case/approval-matrix.ts';
import type { Route } from '../domain/case/case.ts';
import type { Role } from '../domain/case/rights.ts';
import type { CaseCode, Department } from '../domain/catalogue/exception-types.ts';
import type { Family, Priority, Severity } from '../domain/catalogue/severity.ts';
import type { ContactRules } from '../domain/contact/contact-rules.ts';
import type { Params } from '../domain/detection/rule.ts';
import type { ChannelId, PersonId } from '../domain/ids.ts';
import type { Step } from '../domain/procedures/procedure.ts';
import type { Locale } from '../i18n/locale.ts';

/** What a team decides for itself (contract 3), with every default filled in. Made by `defaultSettings` or `readSettings`. */
export interface Settings {
  /** Name of the file that they come from; absent: the defaults. */
  readonly file?: string;
  readonly teams: Readonly<Record<string, Team>>;
  /** Team of every case that no route names; a key of `teams`. */
  readonly fallbackTeam: string;
  readonly routes: readonly RouteRule[];
  /** Where departments are asked that have a channel of their own. */
  readonly departments: Readonly<Partial<Record<Department, DepartmentPlace>>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** By code: steps in place of the ones that Ordermend comes with; an empty list means none. */
  readonly procedures: Readonly<Record<string, readonly Step[]>>;
  readonly clocks: Readonly<Record<Priority, PriorityClock>>;
  /** Who else signs which remedy, and for how long they may. */
  readonly approvals: ApprovalMatrix;
  /** By currency, in minor units: an order from this total on is of high value. */
  readonly highValue: Readonly<Record<string, number>>;
  readonly digests: readonly DigestSetting[];
  /** When customers may be contacted, and the name under which it is done where the settings give one. */
  readonly contact: { readonly shop?: string; readonly showsMessages: boolean; readonly rules: ContactRules };
  /** Mapping files of sources that are not built in; relative ones lie beside the settings file. */
  readonly mappings: readonly string[];
  readonly vipTiers: readonly string[];
  /** How long steps can be taken back, and how long effects wait for that before they are sent. */
  readonly undo: { readonly windowMs: number; readonly holdMs: number };
  readonly retention: { readonly rejectedEventsMs: number };
  /** Languages of channels that belong to no team. */
  readonly locales: Locales;
}

/** One language, or two that stand side by side on a card's header and buttons. */
export type Locales = readonly [Locale] | readonly [Locale, Locale];

/** Where a department is asked, and in which languages. */
export interface DepartmentPlace {
  readonly channel: ChannelId;
  readonly locales: Locales;
}

/** People who mend one kind of case, where they meet, and when they work. */
export interface Team {
  readonly channel: ChannelId;
  readonly members: Members;
  /** Roles beyond the ones that membership gives. */
  readonly roles: Readonly<Record<PersonId, readonly Role[]>>;
  /** Who is told first of cases that nobody has; nobody named: the leads. */
  readonly duty: readonly PersonId[];
  readonly zone: string;
  readonly hours: CalendarSpec['hours'];
  /** `date-holidays` country, or country-state: `DE`, `DE-BY`, `CN`. */
  readonly holidays?: string;
  /** Someone is there around the clock: 24x7 clocks apply at night. */
  readonly nightDuty: boolean;
  readonly locales: Locales;
  /** Warehouse -> times of day (`HH:MM`, the team's zone) at which the courier collects. */
  readonly cutOffs: Readonly<Record<string, readonly string[]>>;
}

/** Who is a handler: every full member of the channel, the people named, or a Slack user group. */
export type Members =
  | { readonly kind: 'channel' }
  | { readonly kind: 'people'; readonly ids: readonly PersonId[] }
  | { readonly kind: 'group'; readonly id: string };

/** What a route looks at. Everything that a rule names must fit; of a list, one entry. */
export interface RouteFacts {
  readonly code: CaseCode;
  readonly family: Family;
  readonly severity: Severity;
  readonly priority?: Priority;
  readonly currency?: string;
  /** Sales channel of the order. */
  readonly channel?: string;
  /** Country of delivery, ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly tier?: string;
  /** What is at stake, in minor units of `currency`. */
  readonly value?: number;
  /** For how long the trouble has been true. */
  readonly ageMs?: number;
}

/** The facts that a route may name. */
export const ROUTE_KEYS = ['code', 'family', 'severity', 'priority', 'currency', 'channel', 'country', 'tier'] as const;
export type RouteKey = (typeof ROUTE_KEYS)[number];

/** First match wins. A code may end in `*`. */
export interface RouteRule {
  readonly when: { readonly [K in RouteKey]?: readonly string[] | undefined };
  readonly team: string;
  /** Absent: as the code is shown by default (domain.md 3, rule 8). */
  readonly post?: Route['post'];
}

/** What a rule may be set to; `monitor`: what it finds is recorded and never shown. */
export const RULE_MODES = ['on', 'monitor', 'off'] as const;
/** One of these. */
export type RuleMode = (typeof RULE_MODES)[number];

/** A rule's switch and the parameters that differ from its own. */
export interface RuleSetting {
  readonly mode: RuleMode;
  readonly params: Params;
}

/** Terms of one priority (domain.md 2.3), counted in business time or around the clock. */
export interface PriorityClock {
  readonly claim: Term;
  readonly contact: Term;
  readonly solve: Term;
  readonly hours: 'always' | 'business';
}

/** How long something may take. `days` are business days. */
export type Term = { readonly kind: 'time'; readonly ms: number } | { readonly kind: 'days'; readonly days: number };

/** A daily digest of one channel: posted at a local time, of the cases of this channel or of all. */
export interface DigestSetting {
  readonly channel: ChannelId;
  /** `HH:MM` in `zone`. */
  readonly at: string;
  readonly zone: string;
  readonly scope: 'all' | 'channel';
}
