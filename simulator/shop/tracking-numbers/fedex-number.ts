import { digitsOf, weightedSum } from './check-digits.ts';
import { serial } from './serial.ts';

/** A FedEx Express number of twelve digits; check: weights 3 1 7, modulo 11, then modulo 10. */
export function fedexNumber(parcel: number): string {
  const body = `7${serial(parcel, 10)}`;
  return `${body}${(weightedSum(digitsOf(body), [3, 1, 7]) % 11) % 10}`;
}
