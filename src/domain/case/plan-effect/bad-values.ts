import { checkAddress } from '../../checks/check-address.ts';
import { checkEmail } from '../../checks/check-email.ts';
import { checkName } from '../../checks/check-name.ts';
import { checkPhone } from '../../checks/check-phone.ts';
import { checkPostcode } from '../../checks/check-postcode.ts';
import { checkTrackingNumber } from '../../checks/check-tracking-number.ts';
import type { Verdict } from '../../checks/verdict.ts';
import type { Order } from '../../order/order.ts';
import type { EffectChoice } from './effect-choice.ts';
import { addressAfter, isSame } from './plan-update.ts';

/** A typed value that cannot be right, and what was probably meant. */
export interface BadValue {
  readonly field: 'name' | 'email' | 'phone' | 'line1' | 'postal_code' | 'tracking_number';
  readonly suggestion?: string;
}

/**
 * Which of the typed values cannot be right, judged as the order would be with them (domain.md 7). What nobody has a
 * rule for passes; what was not typed is not judged, except that a new place is judged with the old rest of its address.
 */
export function badValues(
  { person = {}, address, tracking = {} }: Pick<EffectChoice, 'person' | 'address' | 'tracking'>,
  order: Order,
): readonly BadValue[] {
  const after = addressAfter(address, order);
  const { postalCode: postcode, country, region, ...place } = after;
  const moved = !isSame(after, order.shipTo ?? {});
  const verdicts: readonly (readonly [BadValue['field'], Verdict<string> | undefined])[] = [
    ['name', person.name === undefined ? undefined : checkName(person)],
    ['email', person.email === undefined ? undefined : checkEmail(person)],
    ['phone', person.phone === undefined ? undefined : checkPhone({ phone: person.phone, country })],
    ['postal_code', moved ? checkPostcode({ postcode, country, region }) : undefined],
    ['line1', moved ? checkAddress({ ...place, postcode, country, region }) : undefined],
    ['tracking_number', tracking.number === undefined ? undefined : checkTrackingNumber(tracking)],
  ];
  return verdicts.flatMap(([field, verdict]): readonly BadValue[] => {
    if (verdict?.verdict !== 'bad') return [];
    return [{ field, ...(verdict.suggestion === undefined ? {} : { suggestion: verdict.suggestion }) }];
  });
}
