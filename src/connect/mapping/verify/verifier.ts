import type { Delivery } from '../../provider.ts';

/** Whether a delivery is really from its source; `now` in epoch milliseconds, real time. */
export type Verifier = (delivery: Delivery, now: number) => boolean;
