import { offsetAt } from '../calendar/zone-offsets.ts';
import { countryCode } from '../checks/country-code.ts';
import type { Order } from '../order/order.ts';
import { MAIN_ZONES, REGION_ZONES } from './main-zones.ts';

/** The customer's zone: as the shop told it, else where the order goes, else the team's. */
export function customerZone({ customer, shipTo }: Pick<Order, 'customer' | 'shipTo'>, teamZone: string): string {
  const told = customer?.timeZone;
  if (told !== undefined && isKnown(told)) return told;
  const country = countryCode(shipTo?.country);
  const region = shipTo?.region?.trim().toUpperCase() ?? '';
  return REGION_ZONES[country]?.[region] ?? MAIN_ZONES[country] ?? teamZone;
}

function isKnown(zone: string): boolean {
  try {
    offsetAt(zone, 0);
    return true;
  } catch {
    return false;
  }
}
