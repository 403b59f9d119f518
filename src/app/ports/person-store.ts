import type { PersonSettings } from '../../domain/person/person-settings.ts';

/** What people want for themselves. */
export interface PersonStore {
  /** The defaults for somebody who never chose, and for any part that cannot be read. */
  settings(person: string): PersonSettings;
  save(person: string, settings: PersonSettings): void;
  /** Everybody who chose anything. */
  all(): readonly { readonly person: string; readonly settings: PersonSettings }[];
}
