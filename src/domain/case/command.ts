import type { Cause } from '../catalogue/causes.ts';
import type { ResolutionCode } from '../catalogue/resolutions.ts';
import type { EffectId, PersonId } from '../ids.ts';
import type { CaseStatus, PlannedEffect } from './case.ts';
import type { CaseEvent } from './event.ts';
import type { CaseAction } from './transitions.ts';

/** What a person asks of a case. Ids and effects are made by the caller; amounts and texts are checked already. */
export type CaseCommand =
  | { readonly type: 'claim' }
  | { readonly type: 'release' }
  | { readonly type: 'assign'; readonly to: PersonId; readonly note: string }
  | { readonly type: 'note'; readonly text: string }
  | {
      readonly type: 'resolve';
      readonly id: EffectId;
      readonly resolution: ResolutionCode;
      readonly cause: Cause;
      readonly note: string;
      /** Absent: the resolution is recorded only. */
      readonly effect?: PlannedEffect;
      readonly verifyBy?: number;
    }
  | { readonly type: 'follow_up'; readonly id: string; readonly dueAt: number; readonly note: string }
  | { readonly type: 'follow_up_done'; readonly id: string }
  | { readonly type: 'follow_up_later'; readonly id: string; readonly dueAt: number }
  /** A person answers for what no event has verified; the reason is kept. */
  | { readonly type: 'waive'; readonly note: string }
  | { readonly type: 'close'; readonly note: string }
  | { readonly type: 'reopen'; readonly note: string };

/** Why a command was refused; the sentence is in i18n, one per code, with what is allowed now. */
export type Refusal =
  | { readonly code: 'no_role'; readonly action: CaseAction }
  | { readonly code: 'not_owner'; readonly action: CaseAction; readonly owner: PersonId }
  | { readonly code: 'taken'; readonly owner: PersonId }
  | {
      readonly code: 'not_now';
      readonly action: CaseAction;
      readonly status: CaseStatus;
      readonly allowed: readonly CaseAction[];
    }
  | { readonly code: 'past'; readonly field: 'due' }
  | { readonly code: 'too_far'; readonly field: 'due' }
  | { readonly code: 'no_such_follow_up' }
  | { readonly code: 'remedies_open'; readonly count: number }
  | { readonly code: 'double_remedy' }
  | { readonly code: 'effect_unknown' }
  | { readonly code: 'above_limit' };

/** What a decision comes to. `already`: somebody asked for what is so already; nothing changes and nobody is blamed. */
export type Decision =
  | { readonly kind: 'events'; readonly events: readonly CaseEvent[] }
  | { readonly kind: 'already' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
