import type * as Tracking from 'ts-tracking-number';
import type { TrackingCourier, TrackingData } from 'ts-tracking-number';
import { whenNeeded } from '../when-needed.ts';
import { type CheckDigit, mod7, mod10, s10, weighted } from './check-digits.ts';
import { normalizeTrackingNumber } from './normalize-tracking-number.ts';
import type { TrackingFormat } from './tracking-format.ts';

const library = whenNeeded<typeof Tracking>('ts-tracking-number');

/**
 * The formats of `ts-tracking-number` by courier, each made ready once: the library itself compiles its expressions
 * anew for every number (25 us) and takes check digits that it does not know for right.
 */
export function libraryFormats(): ReadonlyMap<string, readonly TrackingFormat[]> {
  return new Map(library().allCouriers.map((courier) => [courier.courier_code, formatsOf(courier)]));
}

function formatsOf({ tracking_numbers }: TrackingCourier): readonly TrackingFormat[] {
  return tracking_numbers.map((data) => {
    const source = typeof data.regex === 'string' ? data.regex : data.regex.join('');
    const check = checkOf(data);
    const prepend = data.validation.serial_number_format?.prepend_if;
    const allowed = Object.fromEntries((data.additional ?? []).flatMap(allowedGroup));
    return {
      pattern: new RegExp(`^(?:${source.replaceAll('\\s*', '')})$`),
      ...(check && { check }),
      ...(prepend && { prefix: { when: new RegExp(prepend.matches_regex), text: prepend.content } }),
      ...(Object.keys(allowed).length > 0 && { allowed }),
      sure: check !== undefined && /[A-Z]|^\d{20}/.test(normalizeTrackingNumber(data.test_numbers.valid[0] ?? '')),
    };
  });
}

function checkOf({ validation: { checksum } }: TrackingData): CheckDigit | undefined {
  switch (checksum?.name) {
    case undefined:
      return undefined;
    case 'mod10':
      return mod10(checksum.evens_multiplier ?? 1, checksum.odds_multiplier ?? 1);
    case 'mod7':
      return mod7;
    case 's10':
      return s10;
    case 'sum_product_with_weightings_and_modulo':
      return weighted(checksum.weightings ?? [], checksum.modulo1 ?? 11, checksum.modulo2 ?? 10);
    default:
      throw new RangeError(`unknown check digit: ${checksum?.name}`);
  }
}

type Additional = NonNullable<TrackingData['additional']>[number];

function allowedGroup({ regex_group_name: group, lookup }: Additional): [string, (content: string) => boolean][] {
  if (group !== 'CountryCode' && group !== 'ShippingContainerType') return [];
  const contents = new Set(lookup.flatMap((entry) => ('matches' in entry ? [entry.matches] : [])));
  return [[group, (content) => contents.has(content)]];
}
