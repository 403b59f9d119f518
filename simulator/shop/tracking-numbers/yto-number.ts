import { serial } from './serial.ts';

/** A YTO waybill: YT and thirteen digits; YTO publishes no check digit. */
export function ytoNumber(parcel: number): string {
  return `YT88${serial(parcel, 11)}`;
}
