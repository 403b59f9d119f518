import { digitsOf, weightedSum } from './check-digits.ts';
import { serial } from './serial.ts';

/** A postal number by UPU standard S10: service, eight digits, check (modulo 11), country. */
export function s10Number(service: string, parcel: number, country: string): string {
  const body = serial(parcel, 8);
  const check = 11 - (weightedSum(digitsOf(body), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const digit = check === 10 ? 0 : check === 11 ? 5 : check;
  return `${service}${body}${digit}${country}`;
}
