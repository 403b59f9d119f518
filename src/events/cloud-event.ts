import { z } from 'zod';
import type { EventData, EventType, OrderEvent } from '../domain/order/order-event.ts';
import { BadField, shown } from './bad-field.ts';
import { CUSTOMER_EVENTS } from './customer-events.ts';
import { EFFECT_EVENTS } from './effect-events.ts';
import { EXCEPTION_EVENTS } from './exception-events.ts';
import { LONGEST } from './fields.ts';
import { readInstant } from './instant.ts';
import { ORDER_EVENTS } from './order-events.ts';
import { PAYMENT_EVENTS } from './payment-events.ts';
import type { Reader } from './reader.ts';
import { type Scrubbing, scrubField } from './scrub.ts';
import { SHIPMENT_EVENTS } from './shipment-events.ts';
import { STOCK_EVENTS } from './stock-events.ts';

/** An event that was read, or one sentence that says what is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly event: OrderEvent }
  | { readonly ok: false; readonly id?: string; readonly error: string };

/** A clock that runs ahead by more counts as received now (contract 5). */
const AHEAD_MS = 5 * 60_000;

const READERS = {
  ...ORDER_EVENTS,
  ...PAYMENT_EVENTS,
  ...SHIPMENT_EVENTS,
  ...STOCK_EVENTS,
  ...CUSTOMER_EVENTS,
  ...EXCEPTION_EVENTS,
  ...EFFECT_EVENTS,
} satisfies { readonly [T in EventType]: Reader<EventData[T]> };

const readers = new Map<string, Reader<unknown>>(Object.entries(READERS));

/**
 * Reads one foreign value as a CloudEvent of contract 5 into the form that is stored and folded: amounts in minor
 * units, times in milliseconds, card and identity numbers dropped. A type that nobody here knows is accepted as
 * `unknown`. `receivedAt` is now.
 */
export function parseEvent(input: unknown, receivedAt: number): Parsed {
  try {
    return { ok: true, event: read(input, receivedAt) };
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === undefined) throw error;
    const id = isRecord(input) && typeof input.id === 'string' ? input.id.slice(0, LONGEST.id) : undefined;
    return { ok: false, ...(id === undefined ? {} : { id }), error: sentence };
  }
}

function read(input: unknown, receivedAt: number): OrderEvent {
  if (!isRecord(input)) throw new BadField('The event', `must be a JSON object, not ${shown(input)}`);
  if (input.specversion !== undefined && input.specversion !== '1.0')
    throw new BadField('specversion', `must be "1.0", not ${shown(input.specversion)}`);
  const id = wordOf(input, 'id');
  const source = wordOf(input, 'source');
  const rawType = wordOf(input, 'type');
  const at = timeOf(input.time, receivedAt);
  const data = input.data ?? {};
  if (!isRecord(data)) throw new BadField('data', `must be an object, not ${shown(data)}`);
  const reader = readers.get(rawType);
  const subject = reader?.needsSubject === true || hasText(input.subject) ? wordOf(input, 'subject') : '';
  const scrubbing: Scrubbing = { dropped: 0 };
  const normal = reader === undefined ? { rawType } : reader.read(data, scrubbing);
  const event: Record<string, unknown> = {
    source,
    id,
    type: reader === undefined ? 'unknown' : rawType,
    subject,
    at,
    receivedAt,
    data: normal,
  };
  const effectId = data.effect_id;
  if (typeof effectId === 'string' && effectId !== '' && effectId.length <= LONGEST.id) event.effectId = effectId;
  const extra = extraOf(data, reader, scrubbing);
  if (extra !== undefined) event.extra = extra;
  if (scrubbing.dropped > 0) event.dropped = scrubbing.dropped;
  // The reader of this type made the data: `READERS` is checked against the types of each.
  return event as unknown as OrderEvent;
}

/** What nobody here knows, kept under its sender's name; within known objects as `customer.vat_id` or `items[0].gift`. */
function extraOf(
  data: Readonly<Record<string, unknown>>,
  reader: Reader<unknown> | undefined,
  scrubbing: Scrubbing,
): Readonly<Record<string, unknown>> | undefined {
  let extra: Record<string, unknown> | undefined;
  function collect(
    record: Readonly<Record<string, unknown>>,
    known: ReadonlySet<string> | undefined,
    path: string,
  ): void {
    for (const name in record) {
      if (known?.has(name)) continue;
      const value = scrubField(name, record[name], scrubbing);
      if (value === undefined) continue;
      extra ??= {};
      extra[path + name] = value;
    }
  }
  collect(data, reader?.known, '');
  for (const [name, known] of reader?.nested ?? []) {
    const value = data[name];
    if (Array.isArray(value)) {
      for (const [i, it] of value.entries()) if (isRecord(it)) collect(it, known, `${name}[${i}].`);
    } else if (isRecord(value)) collect(value, known, `${name}.`);
  }
  return extra;
}

function wordOf(input: Readonly<Record<string, unknown>>, name: string): string {
  const value = input[name];
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST.id) return value;
  const be = `a text of 1 to ${LONGEST.id} characters`;
  if (value === undefined || value === null) throw new BadField(name, `is missing: it must be ${be}`);
  throw new BadField(
    name,
    `must be ${be}, not ${typeof value === 'string' && value !== '' ? 'a longer one' : shown(value)}`,
  );
}

function timeOf(value: unknown, receivedAt: number): number {
  const at = typeof value === 'string' ? readInstant(value) : undefined;
  if (at !== undefined) return at > receivedAt + AHEAD_MS ? receivedAt : at;
  const be = 'an RFC 3339 time such as "2026-03-01T12:00:00Z"';
  throw new BadField(
    'time',
    value === undefined ? `is missing: it must be ${be}` : `must be ${be}, not ${shown(value)}`,
  );
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof BadField) return `${error.path} ${error.message}.`;
  if (!(error instanceof z.ZodError)) return undefined;
  const issue = error.issues[0];
  if (issue === undefined) return undefined;
  return `data${issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')} ${issue.message}.`;
}

function hasText(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
