import type { Draft } from './draft.ts';
import { AMOUNT_FIELDS, type AmountField } from './order.ts';
import type { EventOf, OrderFields } from './order-event.ts';

const FIELDS = [
  'currency',
  'number',
  'channel',
  'total',
  'tax',
  'shipping',
  'discount',
  'terms',
  'customer',
  'shipTo',
  'items',
  'promisedShipAt',
  'promisedDeliveryAt',
  'note',
] as const satisfies readonly (keyof OrderFields)[];

/** Unknown fields kept of an order; its events keep all of theirs. */
const MOST_EXTRA = 200;

/** Writes the fields that an order's own event carries; each keeps the newest word, null removes. */
export function foldFields(draft: Draft, event: EventOf<'order.created'> | EventOf<'order.updated'>): void {
  const { data, at, extra } = event;
  const currencyBefore = draft.currency;
  const written: Record<string, number> = { ...draft.written };
  const won = new Set<string>();
  for (const field of FIELDS) {
    if (data[field] === undefined || (written[field] ?? Number.NEGATIVE_INFINITY) > at) continue;
    written[field] = at;
    won.add(field);
    write(draft, field, data[field]);
  }
  if (extra !== undefined) foldExtra(draft, extra, written, at);
  draft.written = written;
  draft.stub = false;
  if (event.type === 'order.created' && (draft.placedAt === undefined || at < draft.placedAt)) draft.placedAt = at;
  if (data.currency !== currencyBefore || draft.otherCurrency !== undefined || draft.currency !== data.currency)
    settleCurrencies(draft, data.currency, currencyBefore, won);
}

function write(draft: Draft, field: (typeof FIELDS)[number], value: unknown): void {
  const target = draft as Record<string, unknown>;
  if (value !== null) target[field] = value;
  else if (field === 'items') target[field] = [];
  else delete target[field];
}

function foldExtra(
  draft: Draft,
  extra: Readonly<Record<string, unknown>>,
  written: Record<string, number>,
  at: number,
): void {
  const kept: Record<string, unknown> = { ...draft.extra };
  for (const [name, value] of Object.entries(extra)) {
    const key = `extra.${name}`;
    if (written[key] === undefined && Object.keys(kept).length >= MOST_EXTRA) continue;
    if ((written[key] ?? Number.NEGATIVE_INFINITY) > at) continue;
    written[key] = at;
    if (value === null) delete kept[name];
    else kept[name] = value;
  }
  draft.extra = sorted(kept);
}

/** An amount keeps the currency it was told in, so that a later change of the order's currency cannot reinterpret it. */
function settleCurrencies(
  draft: Draft,
  told: string | undefined,
  before: string | undefined,
  won: ReadonlySet<string>,
): void {
  const other: Partial<Record<AmountField, string>> = {};
  for (const field of AMOUNT_FIELDS) {
    const amount = draft[field];
    if (amount === undefined || (Array.isArray(amount) && amount.length === 0)) continue;
    const currency = won.has(field) ? told : (draft.otherCurrency?.[field] ?? before);
    if (currency !== undefined && currency !== draft.currency) other[field] = currency;
  }
  if (Object.keys(other).length > 0) draft.otherCurrency = other;
  else delete draft.otherCurrency;
}

function sorted(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
