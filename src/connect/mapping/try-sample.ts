import type { CompleteEvent } from '../../app/connect/complete-event.ts';
import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { parseEvent } from '../../events/cloud-event.ts';
import { cloudEventOf } from './cloud-event-of.ts';
import { mapDelivery } from './map-delivery.ts';
import type { Mapping, RecordScope } from './mapping.ts';
import type { Sample } from './read-samples.ts';
import { type WatchedValue, watchedValue } from './watched-value.ts';

/** What a sample becomes. Every line of `wrong` is a sentence. */
export interface SampleReport {
  readonly events: readonly CompleteEvent[];
  readonly wrong: readonly string[];
  readonly watched?: WatchedValue;
}

/** Maps one sample and says what became of every part of it; events are judged as the running program does. */
export function trySample(mapping: Mapping, sample: Sample, receivedAt: number): SampleReport {
  switch (sample.kind) {
    case 'broken':
      return { events: [], wrong: [sample.error] };
    case 'record': {
      const watched = watchedRows(sample.scope.rows ?? [sample.scope.record]);
      const outcome = mapping.map(watched.scope, receivedAt);
      if (!outcome.ok) return { events: [], wrong: [outcome.error], watched: watched.rows };
      return { ...judged(mapping, outcome.events, receivedAt), watched: watched.rows };
    }
    case 'delivery': {
      const watched = watchedValue(sample.body, 'body');
      const mapped = mapDelivery(mapping, { headers: HEADERS, body: watched.value, receivedAt }, true);
      if (!mapped.ok) return { events: [], wrong: [mapped.error], watched };
      const { events, wrong } = judged(mapping, mapped.events, receivedAt);
      const rejected = mapped.rejected.map(({ index, error }) => `record ${index + 1}: ${error}`);
      return { events, wrong: [...rejected, ...wrong], watched };
    }
  }
}

/** The record is the first of its rows: what is read of one is read of the other. */
function watchedRows(rows: readonly unknown[]): { readonly rows: WatchedValue; readonly scope: RecordScope } {
  const watched = watchedValue({ rows }, '');
  const values = (watched.value as { readonly rows: readonly unknown[] }).rows;
  return { rows: watched, scope: { record: values[0], rows: values } };
}

function judged(mapping: Mapping, told: readonly ProviderEvent[], receivedAt: number): SampleReport {
  const events = told.map((event) => cloudEventOf(mapping.source, event));
  const wrong = events.flatMap((event) => {
    const parsed = parseEvent(event, receivedAt);
    return parsed.ok ? [] : [`${event.type} ${event.id}: ${parsed.error}`];
  });
  return { events, wrong };
}

/** A sample has no headers: whichever is asked for stands there with its name, so that ids can be made of it. */
const HEADERS: Readonly<Record<string, string>> = new Proxy(
  {},
  {
    get: (target, name) => (typeof name === 'string' && name !== 'constructor' ? name : Reflect.get(target, name)),
    getOwnPropertyDescriptor: (_target, name) => ({
      value: name,
      configurable: true,
      enumerable: true,
      writable: true,
    }),
  },
);
