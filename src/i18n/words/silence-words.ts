import type { SilenceField } from '../../domain/detection/silence.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** Silences: kinds of cases that are recorded and not posted for a while. */
export interface SilenceWords {
  readonly title: string;
  readonly none: string;
  /** What is silenced, until when, by whom and why. */
  readonly line: Say<[name: string, matcher: string, until: number, by: PersonId, reason: string]>;
  readonly kept: Say<[kept: number, now: number]>;
  readonly set: Say<[name: string, matcher: string, until: number]>;
  readonly ended: Say<[name: string, keptNow: number]>;
  readonly howTo: Say;
  /** Which silence keeps a case from being posted. */
  readonly onCase: Say<[name: string, until: number]>;
  /** How many silences last, at the head of a digest. */
  readonly banner: Say<[count: number]>;
  /** Why a silence was not set or ended, and what to write. */
  readonly refused: {
    readonly leadsOnly: Say;
    readonly notYourTeams: Say<[teams: readonly string[]]>;
    readonly unknown: Say<[name: string]>;
    readonly noCondition: Say;
    readonly unknownCondition: Say<[word: string, fields: readonly string[]]>;
    readonly twice: Say<[field: SilenceField]>;
    readonly unknownValue: Say<[field: SilenceField, value: string, known: readonly string[]]>;
    readonly noLength: Say;
    readonly tooLong: Say;
    readonly noReason: Say;
  };
}
