import type { Rule } from './rule.ts';
import { addrChangedLate } from './rules/customer/addr-changed-late.ts';
import { addrVague } from './rules/customer/addr-vague.ts';
import { infoWrong } from './rules/customer/info-wrong.ts';
import { unreachable } from './rules/customer/unreachable.ts';
import { attemptFailed } from './rules/logistics/attempt-failed.ts';
import { deliveryLate } from './rules/logistics/delivery-late.ts';
import { fulfilmentRejected } from './rules/logistics/fulfilment-rejected.ts';
import { infoError } from './rules/logistics/info-error.ts';
import { labelNotScanned } from './rules/logistics/label-not-scanned.ts';
import { lost } from './rules/logistics/lost.ts';
import { shipDelay } from './rules/logistics/ship-delay.ts';
import { stalled } from './rules/logistics/stalled.ts';
import { paymentDispute } from './rules/payment/dispute.ts';
import { paymentDuplicate } from './rules/payment/duplicate.ts';
import { paymentFailed } from './rules/payment/failed.ts';
import { paymentMismatch } from './rules/payment/mismatch.ts';
import { refundFailed } from './rules/payment/refund-failed.ts';
import { itemDamaged } from './rules/product/damaged.ts';
import { itemMismatch } from './rules/product/mismatch.ts';
import { missingItem } from './rules/product/missing-item.ts';
import { outOfStock } from './rules/product/out-of-stock.ts';
import { stuckState } from './rules/system/stuck-state.ts';

/** Every built-in rule over one order. */
export const RULES: readonly Rule[] = [
  paymentFailed,
  paymentDuplicate,
  paymentMismatch,
  paymentDispute,
  refundFailed,
  shipDelay,
  labelNotScanned,
  stalled,
  deliveryLate,
  lost,
  infoError,
  attemptFailed,
  fulfilmentRejected,
  outOfStock,
  itemMismatch,
  itemDamaged,
  missingItem,
  infoWrong,
  addrVague,
  unreachable,
  addrChangedLate,
  stuckState,
];
