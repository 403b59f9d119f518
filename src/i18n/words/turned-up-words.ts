import type { ResolutionCode } from '../../domain/catalogue/resolutions.ts';
import type { TurnedUp } from '../../domain/detection/turned-up.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Say } from '../pen.ts';

/** A parcel that turns up after its customer was helped otherwise. */
export interface TurnedUpWords {
  readonly said: Say<[owner: PersonId | undefined, found: Omit<TurnedUp, 'shipmentId'>]>;
  readonly question: string;
  /** Buttons. */
  readonly recall: string;
  readonly takeBack: string;
  readonly leave: string;
  readonly decided: Say<[by: PersonId, resolution: ResolutionCode]>;
}
