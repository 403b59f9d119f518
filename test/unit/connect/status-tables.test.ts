import { describe, expect, test } from 'vitest';
import { SUBTAG, TAG } from '../../../src/connect/aftership/status.ts';
import * as easypost from '../../../src/connect/easypost/status.ts';
import * as shopify from '../../../src/connect/shopify/status.ts';
import * as stripe from '../../../src/connect/stripe/status.ts';
import * as woocommerce from '../../../src/connect/woocommerce/status.ts';
import { ORDER_STATUSES, SHIPMENT_STATUSES } from '../../../src/domain/order/status.ts';

/** Canonical payment statuses of domain.md 1.2. */
const PAYMENT_STATUSES = [
  'none',
  'pending',
  'requires_action',
  'authorized',
  'partially_paid',
  'paid',
  'overpaid',
].concat(['partially_refunded', 'refunded', 'voided', 'failed', 'disputed', 'unknown']);

describe('every table speaks canonical words', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['Shopify orders', shopify.ORDER_STATUS, ORDER_STATUSES],
    ['WooCommerce orders', woocommerce.ORDER_STATUS, ORDER_STATUSES],
    ['Shopify payments', shopify.PAYMENT_STATUS, PAYMENT_STATUSES],
    ['Stripe payment intents', stripe.INTENT_STATUS, PAYMENT_STATUSES],
    ['Stripe charges', stripe.CHARGE_STATUS, PAYMENT_STATUSES],
    ['Shopify parcels', shopify.SHIPMENT_STATUS, SHIPMENT_STATUSES],
    ['AfterShip tags', TAG, SHIPMENT_STATUSES],
    ['AfterShip subtags', SUBTAG, SHIPMENT_STATUSES],
    ['EasyPost statuses', easypost.STATUS, SHIPMENT_STATUSES],
    ['EasyPost details', easypost.DETAIL, SHIPMENT_STATUSES],
  ])('%s', (_name, table, canonical) => {
    for (const status of Object.values(table)) expect(canonical).toContain(status);
  });
});

/** domain.md 1, row by row, written out by hand. */
describe('the rows of domain.md 1', () => {
  const words = (table: Readonly<Record<string, string>>, status: string) =>
    Object.keys(table).filter((word) => table[word] === status);

  test.each([
    ['placed', ['OPEN', 'UNFULFILLED', 'REQUEST_DECLINED'], ['pending']],
    ['on_hold', ['ON_HOLD'], ['on-hold']],
    ['processing', ['IN_PROGRESS', 'PENDING_FULFILLMENT', 'SCHEDULED'], ['processing']],
    ['partially_fulfilled', ['PARTIALLY_FULFILLED'], []],
    ['fulfilled', ['FULFILLED'], ['completed']],
    ['cancelled', [], ['cancelled', 'failed']],
    ['returned', ['RESTOCKED'], ['refunded']],
    ['draft', [], ['checkout-draft']],
  ])('order %s', (status, shop, woo) => {
    expect(words(shopify.ORDER_STATUS, status)).toEqual(shop);
    expect(words(woocommerce.ORDER_STATUS, status)).toEqual(woo);
  });

  test.each([
    ['none', [], ['requires_payment_method'], []],
    ['pending', ['PENDING'], ['requires_confirmation', 'processing'], ['pending']],
    ['requires_action', [], ['requires_action'], []],
    ['authorized', ['AUTHORIZED'], ['requires_capture'], []],
    ['partially_paid', ['PARTIALLY_PAID'], [], []],
    ['paid', ['PAID'], ['succeeded'], ['succeeded']],
    ['refunded', ['REFUNDED'], [], []],
    ['partially_refunded', ['PARTIALLY_REFUNDED'], [], []],
    ['voided', ['VOIDED', 'EXPIRED'], ['canceled'], []],
    ['failed', [], [], ['failed']],
  ])('payment %s', (status, shop, intent, charge) => {
    expect(words(shopify.PAYMENT_STATUS, status)).toEqual(shop);
    expect(words(stripe.INTENT_STATUS, status)).toEqual(intent);
    expect(words(stripe.CHARGE_STATUS, status)).toEqual(charge);
  });

  test.each([
    ['label_created', 'LABEL_PURCHASED LABEL_PRINTED CONFIRMED SUBMITTED', 'unknown pre_transit'],
    ['picked_up', 'CARRIER_PICKED_UP PICKED_UP', ''],
    ['in_transit', 'IN_TRANSIT', 'in_transit'],
    ['out_for_delivery', 'OUT_FOR_DELIVERY', 'out_for_delivery'],
    ['available_for_pickup', 'READY_FOR_PICKUP', 'available_for_pickup'],
    ['attempt_failed', 'ATTEMPTED_DELIVERY', ''],
    ['delayed', 'DELAYED', ''],
    ['exception', 'FAILURE NOT_DELIVERED', 'failure error'],
    ['returning', '', 'return_to_sender'],
    ['cancelled', 'CANCELED LABEL_VOIDED', 'cancelled'],
    ['delivered', 'DELIVERED FULFILLED', 'delivered'],
  ])('parcel %s', (status, shop, post) => {
    expect(words(shopify.SHIPMENT_STATUS, status)).toEqual(shop.split(' ').filter(Boolean));
    expect(words(easypost.STATUS, status)).toEqual(post.split(' ').filter(Boolean));
  });

  test.each([
    ['label_created', 'Pending_001 Pending_002 Pending_003 Pending_004 Pending_005 Pending_006 InfoReceived_001'],
    ['picked_up', 'InTransit_002'],
    ['in_transit', 'InTransit_001 InTransit_003 InTransit_004 InTransit_007 InTransit_008 InTransit_009'],
    ['customs', 'InTransit_005 InTransit_006 Exception_004'],
    ['out_for_delivery', 'OutForDelivery_001 OutForDelivery_003 OutForDelivery_004'],
    ['available_for_pickup', 'AvailableForPickup_001'],
    ['attempt_failed', 'AttemptFail_001 AttemptFail_002 AttemptFail_003'],
    ['delayed', 'Exception_005 Exception_016 Exception_017 Exception_019'],
    ['returning', 'Exception_010'],
    ['returned', 'Exception_011'],
    ['damaged', 'Exception_012'],
    ['lost', 'Exception_013 Exception_021'],
    ['cancelled', 'Exception_020'],
    ['delivered', 'Delivered_001 Delivered_002 Delivered_003 Delivered_004 Delivered_005'],
    ['expired', 'Expired_001'],
    // troubles that have no status of their own, and the tag's own
    [
      'exception',
      'Exception_001 Exception_002 Exception_003 Exception_006 Exception_007 Exception_008 Exception_009 Exception_018',
    ],
  ])('AfterShip %s', (status, subtags) => {
    expect(words(SUBTAG, status)).toEqual(subtags.split(' '));
  });

  test("Stripe's states of refunds and disputes", () => {
    expect(stripe.REFUND_STATUS).toEqual({
      pending: 'pending',
      requires_action: 'pending',
      succeeded: 'succeeded',
      failed: 'failed',
      canceled: 'failed',
    });
    expect([...stripe.DISPUTE_STATUS].sort()).toEqual(
      'lost needs_response prevented under_review warning_closed warning_needs_response warning_under_review won'.split(
        ' ',
      ),
    );
  });
});
