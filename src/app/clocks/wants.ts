import type { Stage } from '../../domain/case/clock.ts';
import type { PersonId } from '../../domain/ids.ts';

/** What a person may be told of by direct message: a stage of a clock. */
export type Notice = `clock_${Stage}`;

/** Whether a person wants to be told of such a thing; what nobody wants to hear stands on Home and in lists all the same. */
export type Wants = (person: PersonId, notice: Notice) => boolean;

/** Everybody is told of everything. */
export const wantsAll: Wants = () => true;
