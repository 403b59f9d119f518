import type { KnownPerson } from './people.ts';
import type { TimedWiring } from './wiring.ts';

/** Nothing is committed later than this after Slack sent it: Slack then tells the person to try again (design 2.5). */
const LATEST_COMMIT_MS = 2_000;

/** A click or a form that can still be decided in time. */
export interface Arrival {
  readonly person: KnownPerson;
  /** To be called once Slack has its acknowledgement. */
  acknowledged(): void;
}

/** Finds out whose click or form it is; `undefined` when that took so long that nothing may be committed any more. */
export async function arrive(
  userId: string,
  { people, stopwatch, onAck }: Pick<TimedWiring, 'people' | 'stopwatch' | 'onAck'>,
): Promise<Arrival | undefined> {
  const began = stopwatch();
  const person = await people.get(userId);
  if (stopwatch() - began > LATEST_COMMIT_MS) return undefined;
  return { person, acknowledged: () => onAck(stopwatch() - began) };
}
