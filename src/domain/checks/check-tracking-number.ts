import { carrierCode } from './carrier-code.ts';
import { type Courier, couriers } from './courier-formats.ts';
import { isMasked } from './is-masked.ts';
import { normalizeTrackingNumber } from './normalize-tracking-number.ts';
import { sentText } from './sent-text.ts';
import { compareFormat, type Fit } from './tracking-format.ts';
import { ABSENT, bad, GOOD, MASKED, NO_RULE, type Sent, type Verdict } from './verdict.ts';

/** What can be wrong with a tracking number: another courier's, mistyped, or of a shape that its courier never had. */
export const TRACKING_PROBLEMS = ['other_carrier', 'check_digit', 'format'] as const;
export type TrackingProblem = (typeof TRACKING_PROBLEMS)[number];

/** A tracking number as it was sent, with the courier that it should be of. */
export type TrackingInput = {
  /** As the shop or the label names it: `DHL Express`, `usps`, `顺丰`. */
  readonly carrier?: Sent;
  readonly number?: Sent;
};

/**
 * Judges a tracking number by its courier's formats and check digits. A number that is surely another courier's is
 * bad with that courier's code as suggestion; couriers without rules, and numbers nobody has rules for, are unknown.
 */
export function checkTrackingNumber({ carrier, number }: TrackingInput): Verdict<TrackingProblem> {
  const text = sentText(number, 80);
  if (text === '') return ABSENT;
  if (isMasked(text)) return MASKED;
  const normal = normalizeTrackingNumber(text);
  const name = sentText(carrier, 80);
  const code = name === '' ? undefined : carrierCode(name);
  const courier = code === undefined ? undefined : couriers().get(code);
  if (code === undefined || !courier) return name === '' && sureOwners(normal).length > 0 ? GOOD : NO_RULE;

  const fits = fitCourier(normal, courier);
  if (fits === 'good') return GOOD;
  const carried = courier.carries ?? [];
  if (carried.some((other) => fitCourier(normal, couriers().get(other)) === 'good')) return GOOD;
  const [owner, ...rivals] = sureOwners(normal);
  if (owner && rivals.length === 0) return bad('other_carrier', owner);
  if (fits !== 'none') return bad(fits);
  return courier.closed?.test(normal) ? bad('format') : NO_RULE;
}

/** The best that a number does among a courier's formats. */
function fitCourier(number: string, courier: Courier | undefined): Fit {
  let best: Fit = 'none';
  for (const format of courier?.formats ?? []) {
    const found = compareFormat(number, format);
    if (found === 'good') return found;
    if (found !== 'none') best = found;
  }
  return best;
}

function sureOwners(number: string): readonly string[] {
  const owners: string[] = [];
  for (const [code, { formats }] of couriers()) {
    if (formats.some((format) => format.sure && compareFormat(number, format) === 'good')) owners.push(code);
  }
  return owners;
}
