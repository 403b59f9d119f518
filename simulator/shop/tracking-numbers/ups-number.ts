import { digitsOf, toNextTen, weightedSum } from './check-digits.ts';
import { serial } from './serial.ts';

/** A UPS number: 1Z, the shipper 999AA1 of UPS' own examples, service, seven digits, mod-10 check. */
export function upsNumber(parcel: number): string {
  const body = `999AA101${serial(parcel, 7)}`;
  return `1Z${body}${toNextTen(weightedSum(digitsOf(body), [1, 2]))}`;
}
