import type { CaseStatus, Ending, SeverityFactor } from '../../domain/case/case.ts';
import type { Contact, ContactChannel, ContactOutcome } from '../../domain/case/contact.ts';
import type { RemedyState } from '../../domain/case/remedy.ts';
import type { Role } from '../../domain/case/rights.ts';
import type { AnswerKind } from '../../domain/case/task.ts';
import type { WaitingReason, WakeCondition } from '../../domain/case/waiting.ts';
import type { Cause } from '../../domain/catalogue/causes.ts';
import type { Department } from '../../domain/catalogue/exception-types.ts';
import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { Family, Priority, Severity } from '../../domain/catalogue/severity.ts';
import type { SubjectKind } from '../../domain/detection/finding.ts';

/** Names of the things that cases are made of: one word per meaning, the same on cards, in menus and in digests. */
export interface CatalogueWords {
  readonly resolutions: Readonly<Record<ResolutionCode, string>>;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly statuses: Readonly<Record<CaseStatus, string>>;
  readonly endings: Readonly<Record<Ending, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
  readonly factors: Readonly<Record<SeverityFactor, string>>;
  readonly families: Readonly<Record<Family, string>>;
  readonly departments: Readonly<Record<Department, string>>;
  readonly waitingReasons: Readonly<Record<WaitingReason, string>>;
  readonly remedyStates: Readonly<Record<RemedyState, string>>;
  readonly contactChannels: Readonly<Record<ContactChannel, string>>;
  readonly contactOutcomes: Readonly<Record<ContactOutcome, string>>;
  readonly contactStates: Readonly<Record<Contact['state'], string>>;
  readonly wakeConditions: Readonly<Record<WakeCondition, string>>;
  readonly answerKinds: Readonly<Record<AnswerKind, string>>;
  /** What a customer's message is about. */
  readonly intents: Readonly<Record<'other' | (string & {}), string>>;
  readonly followUpStates: Readonly<Record<'planned' | 'reminded' | 'done', string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly subjects: Readonly<Record<SubjectKind, string>>;
}
