import type { Moments } from './moments.ts';
import type { Event } from './plan.ts';
import type { Random } from './random.ts';

/** Sends events as a shop does: the same ones again until they are acknowledged. */
export interface Producer {
  /** Lets so many more planned events be sent. */
  release(count: number): void;
  /** Sends this as soon as it can be sent, whatever was released. */
  tell(event: Event): void;
  /** Ids of events that were answered 202, each as often as that happened. */
  readonly acknowledged: readonly string[];
  /** Answers that no correct bot gives. */
  readonly oddities: readonly string[];
  /** How many are neither acknowledged nor given up. */
  left(): number;
  stop(): Promise<void>;
}

const WORKERS = 3;
const KNOCK_MS = 40;
const MOST_AT_ONCE = 8;

/** Starts sending. `again`: one acknowledged batch in this share is sent once more, as impatient shops do. */
export function createProducer(deps: {
  readonly url: string;
  readonly planned: readonly Event[];
  readonly random: Random;
  readonly moments: Moments;
  readonly again: number;
}): Producer {
  const { random, moments } = deps;
  const planned = [...deps.planned];
  const pressing: Event[] = [];
  const acknowledged: string[] = [];
  const oddities: string[] = [];
  let allowed = 0;
  let underWay = 0;
  let stopped = false;

  function next(): readonly Event[] {
    if (pressing.length > 0) return pressing.splice(0, 1);
    const batch = planned.splice(0, Math.min(allowed, random.between(1, MOST_AT_ONCE)));
    allowed -= batch.length;
    return batch;
  }

  async function work(): Promise<void> {
    while (!stopped) {
      const batch = next();
      if (batch.length === 0) {
        await pause(KNOCK_MS);
        continue;
      }
      underWay += batch.length;
      await insist(batch);
      if (random.chance(deps.again)) await insist(batch);
      underWay -= batch.length;
    }
  }

  async function insist(batch: readonly Event[]): Promise<void> {
    while (!stopped) {
      const answer = await post(batch).catch(() => undefined);
      if (answer !== undefined) {
        const taken = answer.accepted + answer.duplicates;
        if (taken !== batch.length) oddities.push(`of ${batch.map(({ id }) => id).join()} only ${taken} were taken`);
        acknowledged.push(...batch.map(({ id }) => id));
        moments.happened();
        return;
      }
      await pause(KNOCK_MS);
    }
  }

  async function post(batch: readonly Event[]): Promise<{ accepted: number; duplicates: number } | undefined> {
    const [only] = batch;
    const response = await fetch(`${deps.url}/v1/events`, {
      method: 'POST',
      headers: {
        'content-type': batch.length === 1 ? 'application/cloudevents+json' : 'application/cloudevents-batch+json',
      },
      body: JSON.stringify(batch.length === 1 ? only : batch),
    });
    if (response.status !== 202) {
      oddities.push(`status ${response.status}`);
      return undefined;
    }
    return (await response.json()) as { accepted: number; duplicates: number };
  }

  const workers = Array.from({ length: WORKERS }, work);
  return {
    release(count) {
      allowed += count;
    },
    tell(event) {
      pressing.push(event);
    },
    acknowledged,
    oddities,
    left: () => planned.length + pressing.length + underWay,
    async stop() {
      stopped = true;
      await Promise.all(workers);
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
