import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { EffectSender } from '../../../src/app/ports/effect-sender.ts';
import { createStripeEffectSender } from '../../../src/shop/stripe/stripe-effect-sender.ts';
import { again, anEffect } from '../../support/an-effect.ts';
import { type FakeStripe, startFakeStripe } from '../../support/fake-stripe.ts';

const HOUR = 3_600_000;
const LOCKED = {
  error: { type: 'invalid_request_error', code: 'lock_timeout', message: 'Locked by another request.' },
};
const BUSY = { error: { code: 'idempotency_key_in_use', message: 'Another request uses this key.' } };
const FAULT = { error: { type: 'api_error', message: 'Something went wrong.' } };
const LIMITED = { error: { code: 'rate_limit', message: 'Too many requests.' } };

let stripe: FakeStripe;
let sender: EffectSender;
let now = 0;

beforeEach(async () => {
  stripe = await startFakeStripe();
  onTestFinished(() => stripe.close());
  stripe.has('pi_ana', 6_000);
  now = 0;
  sender = createStripeEffectSender({ apiUrl: stripe.url, apiKey: stripe.apiKey, now: () => now });
});

function refundOf(input: Readonly<Record<string, unknown>> = {}, id?: string) {
  const refund = { payment_id: 'pi_ana', amount: '60.00', currency: 'EUR', reason: 'EX-1001 REFUND_FULL', ...input };
  return anEffect('payment.refund', refund, id === undefined ? {} : { id });
}

describe('a refund at Stripe', () => {
  it('is asked for in its units, under the id of the effect, and says whose it is', async () => {
    expect(await sender.send(refundOf())).toEqual({ kind: 'accepted', reference: 're_1' });
    expect(stripe.asked()).toEqual([
      {
        key: 'ef_Zx-81_first',
        form: {
          payment_intent: 'pi_ana',
          amount: '6000',
          'metadata[effect_id]': 'ef_Zx-81_first',
          'metadata[case]': 'EX-1001',
          'metadata[order_id]': '5001',
        },
      },
    ]);
  });

  it('names a charge as a charge, and a duplicate as a duplicate', async () => {
    stripe.has('ch_ana', 700, 'jpy');
    const input = { payment_id: 'ch_ana', amount: '700', currency: 'JPY', reason: 'EX-1001 REFUND_DUPLICATE' };
    expect(await sender.send(refundOf(input))).toMatchObject({ kind: 'accepted' });
    expect(stripe.refunds()).toMatchObject([{ charge: 'ch_ana', amount: 700, reason: 'duplicate' }]);
  });

  it('never calls a customer fraudulent for what a handler wrote', async () => {
    await sender.send(refundOf({ reason: 'customer says it was REFUND_FRAUD, I doubt it' }));
    expect(stripe.refunds()).toMatchObject([{ reason: null }]);
  });

  it.each(['succeeded', 'pending', 'requires_action'])(
    'is accepted when it is %s, and verified by nobody yet',
    async (status) => {
      stripe.refundsAre(status);
      expect(await sender.send(refundOf())).toEqual({ kind: 'accepted', reference: 're_1' });
    },
  );

  it('is refused when it failed at once', async () => {
    stripe.refundsAre('failed');
    expect(await sender.send(refundOf())).toEqual({ kind: 'refused', reason: 'the refund re_1 failed' });
  });

  it.each([
    ['more than is left', { amount: '60.01' }, 'greater than unrefunded amount'],
    ['a payment of another account', { payment_id: 'pi_other' }, 'No such payment_intent'],
    ['an amount that Stripe does not have', { amount: '0.5', currency: 'MGA' }, 'no amount of 0.5 MGA'],
  ])('is refused with its reason for %s', async (_what, input, reason) => {
    expect(await sender.send(refundOf(input))).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
    expect(stripe.refunds()).toEqual([]);
  });

  it('was done already when the payment is paid back', async () => {
    await sender.send(refundOf({}, 'ef_other'));
    expect(await sender.send(refundOf())).toEqual({ kind: 'accepted' });
    expect(stripe.refunds()).toHaveLength(1);
  });
});

describe('a refund whose answer nobody has', () => {
  it('is asked for again under the same key and paid once', async () => {
    stripe.meets('lose');
    const row = refundOf({ amount: '20.00' });
    expect(await sender.send(row)).toMatchObject({ kind: 'unknown' });
    expect(await sender.send(again(row))).toEqual({ kind: 'accepted', reference: 're_1' });
    expect(stripe.asked().map(({ key }) => key)).toEqual([row.id, row.id]);
    expect(stripe.refunds()).toHaveLength(1);
  });

  it.each([
    ['while the charge is locked', { status: 409, body: LOCKED }],
    ['while the first try is under way', { status: 409, body: BUSY }],
    ['after a fault', { status: 500, body: FAULT }],
    ['when the connection breaks', 'cut' as const],
    ['when Stripe says to', { status: 400, body: FAULT, headers: { 'stripe-should-retry': 'true' } }],
  ])('is tried again %s', async (_when, trouble) => {
    stripe.meets(trouble);
    const row = refundOf();
    expect(await sender.send(row)).toMatchObject({ kind: 'unknown' });
    expect(await sender.send(again(row))).toMatchObject({ kind: 'accepted' });
    expect(stripe.refunds()).toHaveLength(1);
  });

  it('waits as long as Stripe says when there were too many', async () => {
    stripe.meets({ status: 429, body: LIMITED, headers: { 'retry-after': '7' } }, { status: 429, body: LIMITED });
    const limited = { kind: 'unknown', limited: true, reason: 'Too many requests.' };
    expect(await sender.send(refundOf())).toEqual({ ...limited, retryAfterMs: 7_000 });
    expect(await sender.send(again(refundOf()))).toEqual({ ...limited, retryAfterMs: 2_000 });
  });

  it('is looked for in the payment when a fault is what Stripe keeps under the key', async () => {
    stripe.meets({ status: 500, body: FAULT, kept: true, done: true });
    expect(await sender.send(refundOf())).toMatchObject({ kind: 'unknown' });
    expect(await sender.send(again(refundOf()))).toEqual({ kind: 'accepted', reference: 're_1' });

    stripe.has('pi_bo', 6_000);
    const other = refundOf({ payment_id: 'pi_bo' }, 'ef_other');
    stripe.meets({ status: 500, body: FAULT, kept: true });
    await sender.send(other);
    expect(await sender.send(again(other))).toEqual({ kind: 'unknown', reason: 'Something went wrong.' });
    expect(stripe.refunds()).toHaveLength(1);
  });

  it('is looked for before it is paid again once Stripe may have forgotten the key', async () => {
    stripe.meets('lose');
    const row = refundOf({ amount: '20.00' });
    await sender.send(row);
    stripe.forgetKeys();
    now = 25 * HOUR;
    expect(await sender.send(again(row))).toEqual({ kind: 'accepted', reference: 're_1' });
    expect(stripe.asked()).toHaveLength(1);
    expect(stripe.refunds()).toHaveLength(1);
  });

  it('is asked for anew after that time when there is none', async () => {
    stripe.meets('cut');
    const row = refundOf();
    await sender.send(row);
    now = 25 * HOUR;
    expect(await sender.send(again(row))).toEqual({ kind: 'accepted', reference: 're_1' });
  });

  it('stays unknown when the key was taken away meanwhile, and is refused when it never worked', async () => {
    const revoked = createStripeEffectSender({ apiUrl: stripe.url, apiKey: 'sk_test_gone', now: () => now });
    stripe.meets('lose');
    await sender.send(refundOf());
    expect(await revoked.send(again(refundOf()))).toMatchObject({ kind: 'unknown' });
    expect(await revoked.send(refundOf())).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Invalid API Key'),
    });
  });

  it('is refused under a key that was used for something else, unless that paid it', async () => {
    await sender.send(refundOf({ amount: '10.00' }));
    expect(await sender.send(again(refundOf({ amount: '20.00' })))).toEqual({ kind: 'accepted', reference: 're_1' });
    stripe.meets({ status: 400, body: { error: { message: 'No.' } }, kept: true });
    await sender.send(refundOf({}, 'ef_second'));
    expect(await sender.send(refundOf({ amount: '30.00' }, 'ef_second'))).toEqual({
      kind: 'refused',
      reason: expect.stringContaining('same parameters'),
    });
  });
});
