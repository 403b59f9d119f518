import { z } from 'zod';
import type { Fault } from '../../wire.ts';

/** A fault as it comes in through the page's API. */
export const FaultOrder = z.strictObject({
  target: z.string().min(1),
  kind: z.enum(['error', 'rate_limited', 'http_500', 'delay', 'lose_answer', 'refuse_connection']),
  times: z.number().int().min(1),
  channel: z.string().exactOptional(),
  error: z.string().exactOptional(),
  retryAfterS: z.number().min(0).exactOptional(),
  delayMs: z.number().min(0).exactOptional(),
}) satisfies z.ZodType<Fault>;

/** Faults ordered and not yet used up. */
export interface Faults {
  order(fault: Fault): void;
  /** The next fault for this target and channel, which it uses up once. */
  take(target: string, channel?: unknown): Fault | undefined;
  clear(): void;
}

/** Faults in the order they were given. */
export function createFaults(): Faults {
  let waiting: readonly Fault[] = [];
  return {
    order(fault) {
      waiting = [...waiting, fault];
    },
    take(target, channel) {
      const isMeant = (fault: Fault) => fault.channel === undefined || fault.channel === channel;
      const next = waiting.find((fault) => fault.target === target && isMeant(fault));
      if (next === undefined) return undefined;
      waiting = waiting.flatMap((one) => {
        if (one !== next) return [one];
        return one.times > 1 ? [{ ...one, times: one.times - 1 }] : [];
      });
      return next;
    },
    clear() {
      waiting = [];
    },
  };
}
