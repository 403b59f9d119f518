/** The languages that a person can choose; `auto` is the one that Slack tells. */
export const LANGUAGES = ['auto', 'en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Notices that come as direct messages unless the person does not want them: a term goes by, a signature, a task. */
export const DIRECT_NOTICES = ['term', 'approval', 'task'] as const;
export type DirectNotice = (typeof DIRECT_NOTICES)[number];

/** Where a person is reminded of their follow-ups. */
export const REMINDER_PLACES = ['thread', 'direct'] as const;
export type ReminderPlace = (typeof REMINDER_PLACES)[number];

/** What one person wants for themselves. Times of day are `HH:MM` in the person's own zone. */
export interface PersonSettings {
  readonly language: Language;
  /** Nothing comes as a direct message from `from` to `to`, also over midnight. */
  readonly quiet?: { readonly from: string; readonly to: string };
  readonly direct: readonly DirectNotice[];
  /** When the daily list of their cases comes; absent: never. */
  readonly dailyAt?: string;
  readonly followUps: ReminderPlace;
}

/** What counts for somebody who never chose: everything that needs them, at any time, and no daily list. */
export const DEFAULT_PERSON_SETTINGS: PersonSettings = {
  language: 'auto',
  direct: DIRECT_NOTICES,
  followUps: 'thread',
};
