import type { EventData } from '../cloud-event.ts';
import { toMinor } from '../money.ts';

/** A text of the event; empty when it is not there. */
export function textIn(data: EventData, key: string): string {
  const value = data[key];
  return typeof value === 'string' ? value : '';
}

/** The `amount` of the event in minor units; 0 when it is not there. */
export function amountIn(data: EventData): number {
  return toMinor(data.amount) ?? 0;
}
