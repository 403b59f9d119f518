import type { RemedyState } from '../../domain/case/remedy.ts';

/** What became of an effect: its new state, and when it is tried next if it is. */
export interface ChangeTo {
  readonly state: RemedyState;
  readonly reference?: string;
  readonly reason?: string;
  readonly nextAt?: number;
  readonly attempts?: number;
}
