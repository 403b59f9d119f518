import { z } from 'zod';
import type { Address, Customer } from '../domain/order/order.ts';
import { countryOf, Id, must, OptionalText, present, textOf, wordsOf } from './fields.ts';
import type { Scrubbing } from './scrub.ts';

/** `customer` of contract 5. */
export const CustomerFields = z.object(
  {
    id: Id,
    name: OptionalText,
    email: OptionalText,
    phone: OptionalText,
    tier: OptionalText,
    locale: OptionalText,
    time_zone: OptionalText,
  },
  must('an object'),
);

/** `ship_to` and `ship_from` of contract 5. */
export const AddressFields = z.object(
  {
    name: OptionalText,
    phone: OptionalText,
    line1: OptionalText,
    line2: OptionalText,
    district: OptionalText,
    city: OptionalText,
    region: OptionalText,
    postal_code: OptionalText,
    country: OptionalText,
  },
  must('an object'),
);

/** A customer; a time zone that nobody knows is left out. An empty name stays: it is a name that was not given. */
export function customerOf(fields: z.output<typeof CustomerFields>, scrubbing: Scrubbing): Customer {
  return present({
    id: fields.id,
    name: wordsOf(fields.name, scrubbing),
    email: textOf(fields.email),
    phone: textOf(fields.phone),
    tier: textOf(fields.tier),
    locale: textOf(fields.locale),
    timeZone: zoneOf(fields.time_zone),
  });
}

/** An address. */
export function addressOf(fields: z.output<typeof AddressFields>, scrubbing: Scrubbing, path: string): Address {
  return present({
    name: wordsOf(fields.name, scrubbing),
    phone: textOf(fields.phone),
    line1: wordsOf(fields.line1, scrubbing),
    line2: wordsOf(fields.line2, scrubbing),
    district: wordsOf(fields.district, scrubbing),
    city: wordsOf(fields.city, scrubbing),
    region: wordsOf(fields.region, scrubbing),
    postalCode: textOf(fields.postal_code),
    country: countryOf(fields.country, `${path}.country`),
  });
}

const MOST_ZONES = 1_000;
const zones = new Map<string, boolean>();

function zoneOf(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined || value.length > 100) return undefined;
  let known = zones.get(value);
  if (known === undefined) {
    known = isZone(value);
    // Senders may invent zones without end; the memory of them may not grow with it.
    if (zones.size < MOST_ZONES) zones.set(value, known);
  }
  return known ? value : undefined;
}

function isZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
