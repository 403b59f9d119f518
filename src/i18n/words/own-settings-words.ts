import type { DirectNotice, Language, ReminderPlace } from '../../domain/person/person-settings.ts';
import type { Say } from '../pen.ts';

/** What a person wants for themselves, as a form. */
export interface OwnSettingsWords {
  /** Titles and buttons of a form have 24 characters at most. */
  readonly title: string;
  readonly submit: string;
  readonly zone: Say<[zone: string]>;
  readonly fields: {
    readonly language: string;
    readonly quietFrom: string;
    readonly quietTo: string;
    readonly direct: string;
    readonly daily: string;
    readonly followUps: string;
  };
  readonly hints: { readonly quiet: string; readonly direct: string; readonly daily: string };
  readonly languages: Readonly<Record<Language, string>>;
  readonly notices: Readonly<Record<DirectNotice, string>>;
  readonly places: Readonly<Record<ReminderPlace, string>>;
  readonly errors: { readonly otherEnd: string };
}
