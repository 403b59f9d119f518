import { hash } from 'node:crypto';
import type { OrderEvent } from '../domain/order/order-event.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';

/** What came of a delivery of events (contract 4). `rejected` names each event that could not be taken and why. */
export interface Accepted {
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly Rejected[];
}

/** An input that was not taken: its place among those given, its id where it has one, and what is wrong in one sentence. */
export interface Rejected {
  readonly index: number;
  readonly id?: string;
  readonly error: string;
}

/** Reads one foreign value as an event, or says in one sentence what is wrong with it. */
export type ParseEvent = (
  input: unknown,
  receivedAt: number,
) =>
  | { readonly ok: true; readonly event: OrderEvent }
  | { readonly ok: false; readonly id?: string | undefined; readonly error: string };

/** Takes events in: checked, stored once per (source, id), durable before the answer. */
export interface Ingest {
  accept(inputs: readonly unknown[]): Promise<Accepted>;
  /** Events that wait for detection. */
  waiting(): number;
}

/** Reader of the event log whose cursor says how far detection has come. */
export const DETECTION_CURSOR = 'detection';

interface Delivery {
  readonly inputs: readonly unknown[];
  readonly resolve: (accepted: Accepted) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Deliveries that arrive in one turn of the event loop share one transaction, hence one fsync; parsing happens outside it.
 * `onStored` is told once per transaction that stored anything.
 */
export function createIngest(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly parse: ParseEvent;
  readonly onStored: (counts: { accepted: number; duplicates: number; conflicts: number; rejected: number }) => void;
}): Ingest {
  const { store, clock, parse, onStored } = deps;
  let arrived: Delivery[] = [];
  let stored = store.read.events.lastSeq();

  function flush(): void {
    const deliveries = arrived;
    arrived = [];
    try {
      const answers = take(deliveries.map((delivery) => delivery.inputs));
      store.durable().then(
        () => {
          deliveries.forEach((delivery, i) => {
            delivery.resolve(answers[i] as Accepted);
          });
        },
        (error: unknown) => refuse(deliveries, error),
      );
    } catch (error) {
      refuse(deliveries, error);
    }
  }

  function refuse(deliveries: readonly Delivery[], error: unknown): void {
    for (const delivery of deliveries) delivery.reject(error);
  }

  function take(batches: readonly (readonly unknown[])[]): readonly Accepted[] {
    const now = clock.now();
    const parsed = batches.map((inputs) => inputs.map((input) => ({ input, result: parse(input, now) })));
    const sum = { accepted: 0, duplicates: 0, conflicts: 0, rejected: 0 };
    const heard = new Set<string>();
    const answers = store.write((tx) => {
      const taken = parsed.map((batch) => {
        let accepted = 0;
        let duplicates = 0;
        const rejected: Rejected[] = [];
        batch.forEach(({ input, result }, index) => {
          if (!result.ok) {
            const { id, error } = result;
            tx.events.reject({ at: now, ...(id === undefined ? {} : { eventId: id }), error, body: textOf(input) });
            rejected.push({ index, ...(id === undefined ? {} : { id }), error });
            return;
          }
          heard.add(result.event.source);
          const outcome = tx.events.append(result.event, digestOf(input));
          if (outcome === 'accepted') accepted++;
          else duplicates++;
          if (outcome === 'conflict') {
            sum.conflicts++;
            tx.meta.add('events.conflicts', 1);
          }
        });
        sum.accepted += accepted;
        sum.duplicates += duplicates;
        sum.rejected += rejected.length;
        return { accepted, duplicates, rejected };
      });
      for (const source of heard) tx.links.heard(source, now);
      return taken;
    });
    stored = store.read.events.lastSeq();
    onStored(sum);
    return answers;
  }

  return {
    accept(inputs) {
      return new Promise((resolve, reject) => {
        arrived.push({ inputs, resolve, reject });
        if (arrived.length === 1) setImmediate(flush);
      });
    },
    waiting: () => stored - store.read.events.cursor(DETECTION_CURSOR),
  };
}

/** Digest of a body as it was sent, so that a repeat is told from another event under the same id. */
function digestOf(input: unknown): string {
  return hash('sha1', textOf(input), 'base64');
}

function textOf(input: unknown): string {
  return typeof input === 'string' ? input : (JSON.stringify(input) ?? String(input));
}
