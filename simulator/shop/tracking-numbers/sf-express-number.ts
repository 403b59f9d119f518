import { serial } from './serial.ts';

/** An SF Express waybill: SF and thirteen digits; SF publishes no check digit. */
export function sfExpressNumber(parcel: number): string {
  return `SF10${serial(parcel, 11)}`;
}
