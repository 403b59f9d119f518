import { changeOfMind } from './change-of-mind.ts';
import { complaint } from './complaint.ts';
import { damaged } from './damaged.ts';
import { deliveryLate } from './delivery-late.ts';
import { dispute } from './dispute.ts';
import { doubleOrder } from './double-order.ts';
import { duplicateCapture } from './duplicate-capture.ts';
import { lateAddressChange } from './late-address-change.ts';
import { lost } from './lost.ts';
import { lowReview } from './low-review.ts';
import { missingItem } from './missing-item.ts';
import { neverShipped } from './never-shipped.ts';
import { outOfStock } from './out-of-stock.ts';
import { paymentFailed } from './payment-failed.ts';
import { paymentMismatch } from './payment-mismatch.ts';
import type { TroubleKind } from './rates.ts';
import { refundFailed } from './refund-failed.ts';
import { shipDelay } from './ship-delay.ts';
import { trackingStalled } from './tracking-stalled.ts';
import { trackingWrong } from './tracking-wrong.ts';
import type { Trouble } from './trouble.ts';
import { unreachable } from './unreachable.ts';
import { vagueAddress } from './vague-address.ts';
import { wrongContact } from './wrong-contact.ts';
import { wrongItem } from './wrong-item.ts';

/** Every trouble, by kind. */
export const TROUBLES: Readonly<Record<TroubleKind, Trouble>> = {
  payment_failed: paymentFailed,
  duplicate_capture: duplicateCapture,
  double_order: doubleOrder,
  payment_mismatch: paymentMismatch,
  dispute,
  refund_failed: refundFailed,
  ship_delay: shipDelay,
  never_shipped: neverShipped,
  tracking_stalled: trackingStalled,
  delivery_late: deliveryLate,
  lost,
  tracking_wrong: trackingWrong,
  out_of_stock: outOfStock,
  damaged,
  wrong_item: wrongItem,
  missing_item: missingItem,
  vague_address: vagueAddress,
  wrong_contact: wrongContact,
  unreachable,
  late_address_change: lateAddressChange,
  complaint,
  low_review: lowReview,
  change_of_mind: changeOfMind,
};
