import { describe, expect, it, onTestFinished } from 'vitest';
import type { Env } from '../../../src/config.ts';
import { startFakeShopify } from '../../support/fake-shopify.ts';
import { startFakeStripe } from '../../support/fake-stripe.ts';
import { newFolder, runCli } from './run-cli.ts';

async function examine(env: Env) {
  return runCli(['doctor'], { DATABASE_URL: `file:${newFolder()}/shop.db`, ...env });
}

describe('the doctor of providers that are asked directly', () => {
  it('finds a key and a token with all scopes good, and says what is recorded only', async () => {
    const [stripe, shopify] = [await startFakeStripe(), await startFakeShopify()];
    onTestFinished(() => Promise.all([stripe.close(), shopify.close()]).then(() => {}));
    const { status, out } = await examine({
      STRIPE_API_KEY: stripe.apiKey,
      STRIPE_API_URL: stripe.url,
      SHOPIFY_SHOP: 'mugs.myshopify.com',
      SHOPIFY_ACCESS_TOKEN: shopify.accessToken,
      SHOPIFY_API_URL: shopify.url,
    });
    expect(out).toContain('note Stripe takes the key, of its test mode');
    expect(out).toContain('ok   Mugs (Shopify) takes the token');
    expect(out).toContain('remedies that Stripe and Shopify cannot carry out are recorded only');
    expect(status).toBe(0);
  });

  it('says which key is refused, and never the key', async () => {
    const [stripe, shopify] = [await startFakeStripe(), await startFakeShopify()];
    onTestFinished(() => Promise.all([stripe.close(), shopify.close()]).then(() => {}));
    const { status, out, err } = await examine({
      STRIPE_API_KEY: 'sk_live_secret',
      STRIPE_API_URL: stripe.url,
      SHOPIFY_SHOP: 'mugs.myshopify.com',
      SHOPIFY_ACCESS_TOKEN: 'shpat_secret',
      SHOPIFY_API_URL: shopify.url,
    });
    expect(out).toContain('FIX  Stripe refuses STRIPE_API_KEY');
    expect(out).toContain('FIX  mugs.myshopify.com refuses SHOPIFY_ACCESS_TOKEN');
    expect(out + err).not.toMatch(/sk_live_secret|shpat_secret/);
    expect(status).toBe(1);
  });

  it('names each scope that is missing, and what it is for', async () => {
    const shopify = await startFakeShopify();
    onTestFinished(() => shopify.close());
    shopify.grants('read_orders', 'write_merchant_managed_fulfillment_orders');
    const { out } = await examine({
      SHOPIFY_SHOP: 'mugs.myshopify.com',
      SHOPIFY_ACCESS_TOKEN: shopify.accessToken,
      SHOPIFY_API_URL: shopify.url,
    });
    expect(out).toContain('FIX  the Shopify scope write_orders is missing; Ordermend cancels and refunds orders');
    expect(out).not.toContain('write_merchant_managed_fulfillment_orders is missing');
  });

  it('says who does not answer', async () => {
    const [stripe, shopify] = [await startFakeStripe(), await startFakeShopify()];
    await Promise.all([stripe.close(), shopify.close()]);
    const { out } = await examine({
      STRIPE_API_KEY: stripe.apiKey,
      STRIPE_API_URL: stripe.url,
      SHOPIFY_SHOP: 'mugs.myshopify.com',
      SHOPIFY_ACCESS_TOKEN: shopify.accessToken,
      SHOPIFY_API_URL: shopify.url,
    });
    expect(out).toContain('FIX  Stripe does not answer');
    expect(out).toContain('FIX  mugs.myshopify.com does not answer');
  });

  it('names a token without its shop, and a key of another kind', async () => {
    const { status, err } = await examine({ STRIPE_API_KEY: 'pk_live_secret', SHOPIFY_ACCESS_TOKEN: 'shpat_secret' });
    expect(status).toBe(1);
    expect(err).toContain('STRIPE_API_KEY must begin with sk_ or rk_');
    expect(err).toContain('SHOPIFY_SHOP is missing; SHOPIFY_ACCESS_TOKEN needs it');
    expect(err).not.toContain('secret');
  });
});
