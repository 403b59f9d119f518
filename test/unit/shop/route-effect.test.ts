import { describe, expect, it } from 'vitest';
import type { EffectKind } from '../../../src/domain/catalogue/resolutions.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { routeEffect, TARGETS, type Target } from '../../../src/shop/route-effect.ts';
import { created, event, told } from '../order/story.ts';

const ALL: ReadonlySet<Target> = new Set(TARGETS);
const only = (...targets: readonly Target[]): ReadonlySet<Target> => new Set(targets);

/** An order as Shopify's webhooks tell it: its money bears its number. */
const SHOPIFY = orderOf('5001', '5001/shopify_payments');
const WOO = orderOf('5001', 'pi_3Nx');
const OWN = orderOf('o-1', 'pay-1');

describe('where an effect goes', () => {
  it.each<[string, EffectKind, Order, string | undefined, Target]>([
    ["a refund of Stripe's payment intent", 'payment.refund', WOO, 'pi_3Nx', 'stripe'],
    ["a refund of Stripe's charge", 'payment.refund', OWN, 'ch_3Nx', 'stripe'],
    ['a refund of money that Shopify took', 'payment.refund', SHOPIFY, '5001/shopify_payments', 'shopify'],
    ['a hold of an order of Shopify', 'order.hold', SHOPIFY, undefined, 'shopify'],
    ['a release of an order of Shopify', 'order.release', SHOPIFY, undefined, 'shopify'],
    ['a cancellation of an order of Shopify', 'order.cancel', SHOPIFY, undefined, 'shopify'],
    ['a new parcel of an order of Shopify', 'shipment.create', SHOPIFY, undefined, 'effects_url'],
    ['a void at Stripe', 'payment.void', WOO, 'pi_3Nx', 'effects_url'],
    ['a hold of an order of another shop with such a number', 'order.hold', WOO, undefined, 'effects_url'],
    ['a refund of any other payment', 'payment.refund', OWN, 'pay-1', 'effects_url'],
    ['a payment whose name only begins like one of Stripe', 'payment.refund', OWN, 'pi_3 Nx', 'effects_url'],
  ])('%s', (_what, kind, order, paymentId, target) => {
    expect(routeEffect({ kind, order, paymentId }, ALL)).toBe(target);
  });

  it('goes through EFFECTS_URL while its provider is not connected, and nowhere without it', () => {
    const refund = { kind: 'payment.refund', order: WOO, paymentId: 'pi_3Nx' } as const;
    expect(routeEffect(refund, only('shopify', 'effects_url'))).toBe('effects_url');
    expect(routeEffect(refund, only('shopify'))).toBeUndefined();
    expect(routeEffect({ kind: 'shipment.create', order: SHOPIFY }, only('shopify', 'stripe'))).toBeUndefined();
  });

  it('goes by mail when it is a message for the mailbox and a mail server is connected', () => {
    const mail = { kind: 'message.send', order: SHOPIFY, channel: 'email' } as const;
    expect(routeEffect(mail, ALL)).toBe('smtp');
    expect(routeEffect({ ...mail, channel: 'sms' }, ALL)).toBe('effects_url');
    expect(routeEffect(mail, only('shopify', 'effects_url'))).toBe('effects_url');
    expect(routeEffect({ ...mail, channel: 'sms' }, only('smtp'))).toBeUndefined();
  });

  it('asks, before a payment is chosen, whether any of the order can be paid back', () => {
    const refund = { kind: 'payment.refund', order: WOO } as const;
    expect(routeEffect(refund, only('stripe'))).toBe('stripe');
    expect(routeEffect({ ...refund, order: OWN }, only('stripe'))).toBeUndefined();
  });

  it('knows an order of Shopify by its global id and by who told of it', () => {
    const hold = { kind: 'order.hold' } as const;
    const global = orderOf('gid://shopify/Order/5001', 'x');
    expect(routeEffect({ ...hold, order: global }, ALL)).toBe('shopify');
    expect(routeEffect({ ...hold, order: orderOf('5001', 'x', 'shopify') }, ALL)).toBe('shopify');
  });
});

function orderOf(id: string, paymentId: string, source = 'shop'): Order {
  const money = { payment_id: paymentId, method: 'card', amount: '60.00', currency: 'EUR' };
  const order = { subject: id, source };
  return told({ ...created(), ...order }, event('payment.captured', 1, money, order));
}
