import { serial } from './serial.ts';

/** A DHL Express waybill: nine digits and their remainder by seven. */
export function dhlExpressNumber(parcel: number): string {
  const body = `3${serial(parcel, 8)}`;
  return `${body}${Number(body) % 7}`;
}
