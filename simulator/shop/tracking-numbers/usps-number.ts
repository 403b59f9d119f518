import { digitsOf, toNextTen, weightedSum } from './check-digits.ts';
import { serial } from './serial.ts';

/** A USPS number of 22 digits (IMpb, ground service, a nine-digit mailer), mod-10 check from the right. */
export function uspsNumber(parcel: number): string {
  const body = `94001${'112025558'}${serial(parcel, 7)}`;
  return `${body}${toNextTen(weightedSum(digitsOf(body).reverse(), [3, 1]))}`;
}
