import type { CaseCode, ExceptionCode } from '../../catalogue/exception-types.ts';

/** Why an order is held, for whoever may release it (domain.md 1.4). */
const HOLD_CODES: Readonly<Partial<Record<ExceptionCode, string>>> = {
  'PAY.FAILED': 'AWAITING_PAYMENT',
  'PAY.CALLBACK_MISSING': 'AWAITING_PAYMENT',
  'PAY.AUTH_EXPIRING': 'AWAITING_PAYMENT',
  'PAY.DUPLICATE': 'DUPLICATE_PAYMENT',
  'PAY.MISMATCH': 'PAYMENT_MISMATCH',
  'PAY.FRAUD_REVIEW': 'HIGH_RISK_OF_FRAUD',
  'LOG.SHIP_DELAY': 'UNKNOWN_DELIVERY_DATE',
  'LOG.ADDRESS_REJECTED': 'INCORRECT_ADDRESS',
  'LOG.RETURNING': 'AWAITING_RETURN_ITEMS',
  'ITM.OUT_OF_STOCK': 'INVENTORY_OUT_OF_STOCK',
  'ITM.PRICE_ERROR': 'SPEC_OR_PRICE_MISMATCH',
  'ITM.SPEC_ERROR': 'SPEC_OR_PRICE_MISMATCH',
  'ITM.RECALL': 'RECALL',
  'CUS.INFO_WRONG': 'INCOMPLETE_DATA',
  'CUS.ADDR_VAGUE': 'INCORRECT_ADDRESS',
  'CUS.ADDR_CHANGED_LATE': 'INCORRECT_ADDRESS',
  'CUS.UNREACHABLE': 'CUSTOMER_UNREACHABLE',
  'CUS.DUPLICATE_ORDER': 'DUPLICATE_ORDER',
};

/** The hold code of a case's type; `MANUAL_REVIEW` where no other says it better. */
export function holdCodeOf(code: CaseCode): string {
  return (HOLD_CODES as Readonly<Record<string, string>>)[code] ?? 'MANUAL_REVIEW';
}
