import type { Silence } from '../../domain/detection/silence.ts';

/** A silence that lasts, with how many cases it has kept and still keeps from being posted. */
export interface SilenceGlance extends Silence {
  readonly kept: number;
  readonly keptNow: number;
}
