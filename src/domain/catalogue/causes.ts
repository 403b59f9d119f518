import type { CaseCode } from './exception-types.ts';

/** Root causes (domain.md 10). */
export const CAUSES = [
  'customer_input',
  'listing_data',
  'pricing',
  'inventory_sync',
  'payment_gateway',
  'payment_fraud',
  'pick_pack',
  'warehouse_capacity',
  'carrier',
  'customs',
  'weather',
  'supplier',
  'promotion_config',
  'integration_sync',
  'staff_error',
  'policy',
  'unknown',
] as const;
export type Cause = (typeof CAUSES)[number];

const LIKELY: Readonly<Record<string, Cause>> = {
  'PAY.MISMATCH': 'promotion_config',
  'PAY.FRAUD_REVIEW': 'payment_fraud',
  PAY: 'payment_gateway',
  'LOG.SHIP_DELAY': 'warehouse_capacity',
  'LOG.INFO_ERROR': 'integration_sync',
  'LOG.ADDRESS_REJECTED': 'customer_input',
  'LOG.CUSTOMS': 'customs',
  LOG: 'carrier',
  'ITM.OUT_OF_STOCK': 'inventory_sync',
  'ITM.DAMAGED': 'carrier',
  'ITM.PRICE_ERROR': 'pricing',
  'ITM.SPEC_ERROR': 'listing_data',
  ITM: 'pick_pack',
  CUS: 'customer_input',
  SYS: 'integration_sync',
};

/** The cause that the form preselects for a type; people change it when they know better. */
export function likelyCause(code: CaseCode): Cause {
  return LIKELY[code] ?? LIKELY[code.split('.')[0] ?? ''] ?? 'unknown';
}
