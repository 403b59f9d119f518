import { sentText } from './sent-text.ts';
import type { Sent } from './verdict.ts';

/** What can be wrong with an address, most telling first. */
export const ADDRESS_PROBLEMS = [
  'empty',
  'same_as_before',
  'placeholder',
  'region_mismatch',
  'no_region',
  'no_detail',
  'no_house_number',
  'too_short',
  'po_box',
] as const;
export type AddressProblem = (typeof ADDRESS_PROBLEMS)[number];

/** An address as shops send it; everything may also stand in `line1`. */
export type Address = {
  readonly line1?: Sent;
  readonly line2?: Sent;
  readonly district?: Sent;
  readonly city?: Sent;
  readonly region?: Sent;
  readonly postcode?: Sent;
  /** ISO 3166-1 alpha-2. */
  readonly country?: Sent;
};

/** The parts that were sent and are not blank, joined by blanks. */
export function joined(...parts: readonly Sent[]): string {
  let text = '';
  for (const part of parts) {
    const trimmed = sentText(part);
    if (trimmed !== '') text += text === '' ? trimmed : ` ${trimmed}`;
  }
  return text;
}
