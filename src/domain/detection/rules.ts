import type { Rule } from './rule.ts';
import { deliveryLate } from './rules/logistics/delivery-late.ts';
import { shipDelay } from './rules/logistics/ship-delay.ts';

/** Every built-in rule over one order. */
export const RULES: readonly Rule[] = [shipDelay, deliveryLate];
