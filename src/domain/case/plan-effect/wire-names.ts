import type { Address, Customer } from '../../order/order.ts';

/** An address under the names of contract 5. */
export function addressOut({ postalCode, ...rest }: Address): Readonly<Record<string, string>> {
  return { ...rest, ...(postalCode === undefined ? {} : { postal_code: postalCode }) };
}

/** A customer under the names of contract 5. */
export function customerOut({ timeZone, ...rest }: Customer): Readonly<Record<string, string>> {
  return { ...rest, ...(timeZone === undefined ? {} : { time_zone: timeZone }) };
}
