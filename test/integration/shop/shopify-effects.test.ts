import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { EffectSender } from '../../../src/app/ports/effect-sender.ts';
import { createShopifyEffectSender } from '../../../src/shop/shopify/shopify-effect-sender.ts';
import { again, anEffect } from '../../support/an-effect.ts';
import { aTransaction, type FakeShopify, failed, startFakeShopify, throttled } from '../../support/fake-shopify.ts';

let shopify: FakeShopify;
let sender: EffectSender;

beforeEach(async () => {
  shopify = await startFakeShopify();
  onTestFinished(() => shopify.close());
  shopify.has('5001');
  sender = createShopifyEffectSender({ apiUrl: shopify.url, accessToken: shopify.accessToken });
});

const REFUND = anEffect('payment.refund', {
  payment_id: '5001/shopify_payments',
  amount: '20.00',
  currency: 'EUR',
  reason: 'EX-1001 REFUND_FULL',
});
const HOLD = anEffect('order.hold', { hold_id: 'ef_Zx-81_first', codes: ['PAYMENT_MISMATCH', 'INCORRECT_ADDRESS'] });
const RELEASE = anEffect('order.release', { hold_id: 'ef_Zx-81_first' }, { id: 'ef_release' });
const CANCEL = anEffect('order.cancel', { reason: 'inventory' });

describe('a refund at Shopify', () => {
  it('goes back on the transaction that took the money, and says whose it is', async () => {
    expect(await sender.send(REFUND)).toEqual({ kind: 'accepted', reference: 'gid://shopify/Refund/900' });
    expect(shopify.asked()).toMatchObject([
      {
        operation: 'Refund',
        variables: {
          key: REFUND.id,
          input: {
            orderId: 'gid://shopify/Order/5001',
            note: `Ordermend EX-1001 ${REFUND.id}`,
            currency: 'EUR',
            transactions: [
              {
                parentId: 'gid://shopify/OrderTransaction/50011',
                gateway: 'shopify_payments',
                kind: 'REFUND',
                amount: '20.00',
              },
            ],
          },
        },
      },
    ]);
  });

  it('is asked for again when its answer was lost, and made once', async () => {
    shopify.meets('lose');
    expect(await sender.send(REFUND)).toMatchObject({ kind: 'unknown' });
    expect(await sender.send(again(REFUND))).toMatchObject({ kind: 'accepted' });
    shopify.forgetKeys();
    expect(await sender.send(again(REFUND))).toMatchObject({ kind: 'accepted' });
    expect(shopify.order('5001').refunds).toHaveLength(1);
    expect(shopify.asked()).toHaveLength(1);
  });

  it('takes the capture that has enough left, of the gateway that it names', async () => {
    const ten = { presentmentMoney: { amount: '10.0', currencyCode: 'EUR' } };
    shopify.has('5001', {
      transactions: [
        aTransaction('1', 'AUTHORIZATION'),
        aTransaction('2', 'SALE', { gateway: 'gift_card' }),
        aTransaction('3', 'CAPTURE', { amountSet: ten }),
        aTransaction('4', 'CAPTURE', { status: 'FAILURE' }),
        aTransaction('5', 'CAPTURE'),
      ],
    });
    await sender.send(REFUND);
    const [asked] = shopify.asked();
    expect(JSON.stringify(asked)).toContain('OrderTransaction/5"');
  });

  it('is refused when nothing has so much left', async () => {
    const sixty = { ...REFUND, body: REFUND.body.replace('20.00', '60.00') };
    await sender.send(REFUND);
    expect(await sender.send({ ...sixty, id: 'ef_more' as typeof REFUND.id })).toMatchObject({ kind: 'refused' });
    expect(shopify.order('5001').refunds).toHaveLength(1);
  });

  it('waits until the bucket holds enough when there were too many', async () => {
    shopify.meets(throttled(300, 100, 50));
    expect(await sender.send(REFUND)).toMatchObject({ kind: 'unknown', limited: true, retryAfterMs: 4_000 });
  });

  it.each([
    ['fails', failed('Internal error', 'INTERNAL_SERVER_ERROR')],
    ['still works on the first try', failed('In progress', 'IDEMPOTENCY_CONCURRENT_REQUEST')],
    ['is down', { status: 503, body: {} }],
    ['breaks the connection', 'cut' as const],
  ])('is unknown when Shopify %s', async (_what, trouble) => {
    shopify.meets(trouble);
    expect(await sender.send(REFUND)).toMatchObject({ kind: 'unknown' });
  });

  it('is refused with the words of Shopify', async () => {
    const userErrors = [{ field: ['note'], message: 'Refund is not allowed.' }];
    shopify.meets({ status: 200, body: { data: { refundCreate: { refund: null, userErrors } } } });
    expect(await sender.send(REFUND)).toEqual({ kind: 'refused', reason: 'Refund is not allowed.' });
  });

  it('is refused when the token may not, unless an earlier try may have worked', async () => {
    const revoked = createShopifyEffectSender({ apiUrl: shopify.url, accessToken: 'shpat_gone' });
    expect(await revoked.send(REFUND)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Invalid API key'),
    });
    expect(await revoked.send(again(REFUND))).toMatchObject({ kind: 'unknown' });
    shopify.meets(failed('Access denied for refundCreate field.', 'ACCESS_DENIED'));
    expect(await sender.send(REFUND)).toMatchObject({ kind: 'refused' });
  });

  it('is refused for an order that Shopify does not have', async () => {
    expect(await sender.send({ ...REFUND, orderId: '77' as typeof REFUND.orderId })).toMatchObject({ kind: 'refused' });
    expect(await sender.send({ ...REFUND, orderId: 'o-1' as typeof REFUND.orderId })).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('holds at Shopify', () => {
  it('stand on everything that is not on its way, and once', async () => {
    const [open] = shopify.order('5001').fulfillmentOrders;
    if (open === undefined) throw new Error('the order has nothing to send');
    shopify.has('5001', {
      fulfillmentOrders: [open, { ...open, id: 'gid://shopify/FulfillmentOrder/9', status: 'CLOSED' }],
    });
    shopify.meets('lose');
    expect(await sender.send(HOLD)).toMatchObject({ kind: 'unknown' });
    expect(await sender.send(again(HOLD))).toEqual({ kind: 'accepted' });
    expect(shopify.order('5001').fulfillmentOrders).toMatchObject([
      { status: 'ON_HOLD', fulfillmentHolds: [{ handle: 'ef_Zx-81_first', reason: 'INCORRECT_ADDRESS' }] },
      { status: 'CLOSED', fulfillmentHolds: [] },
    ]);
  });

  it('are refused when nothing is left to hold', async () => {
    shopify.has('5001', { fulfillmentOrders: [] });
    expect(await sender.send(HOLD)).toMatchObject({ kind: 'refused' });
  });

  it('are released by their name, and those of others stay', async () => {
    await sender.send(HOLD);
    await sender.send(anEffect('order.hold', { hold_id: 'ef_other', codes: [] }, { id: 'ef_other' }));
    expect(await sender.send(RELEASE)).toEqual({ kind: 'accepted' });
    const [held] = shopify.order('5001').fulfillmentOrders;
    expect(held?.fulfillmentHolds).toMatchObject([{ handle: 'ef_other' }]);
    expect(await sender.send(RELEASE)).toMatchObject({ kind: 'refused' });
  });

  it('are released by the fulfilment order under which webhooks told of them', async () => {
    await sender.send(HOLD);
    expect(await sender.send(anEffect('order.release', { hold_id: '50017' }))).toEqual({ kind: 'accepted' });
    expect(shopify.order('5001').fulfillmentOrders).toMatchObject([{ fulfillmentHolds: [] }]);
  });

  it('are released already when none is left', async () => {
    expect(await sender.send(RELEASE)).toEqual({ kind: 'accepted' });
    expect(shopify.asked()).toEqual([]);
  });
});

describe('a cancellation at Shopify', () => {
  it('restocks, gives no money back, and says why', async () => {
    expect(await sender.send(CANCEL)).toEqual({ kind: 'accepted', reference: 'gid://shopify/Job/1' });
    expect(shopify.asked()).toMatchObject([
      { variables: { reason: 'INVENTORY', refund: { originalPaymentMethodsRefund: false } } },
    ]);
  });

  it('is done when its answer was lost', async () => {
    shopify.meets('lose');
    expect(await sender.send(CANCEL)).toMatchObject({ kind: 'unknown' });
    expect(await sender.send(again(CANCEL))).toEqual({ kind: 'accepted' });
    expect(shopify.asked()).toHaveLength(1);
  });

  it('is refused with the words of Shopify', async () => {
    const orderCancelUserErrors = [{ field: null, message: 'The order has been fulfilled.', code: 'INVALID' }];
    shopify.meets({ status: 200, body: { data: { orderCancel: { job: null, orderCancelUserErrors } } } });
    expect(await sender.send(CANCEL)).toEqual({ kind: 'refused', reason: 'The order has been fulfilled.' });
  });
});

it('nothing else is asked of Shopify', async () => {
  expect(await sender.send(anEffect('shipment.create', {}))).toMatchObject({ kind: 'refused' });
  expect(shopify.asked()).toEqual([]);
});
