import { createHmac } from 'node:crypto';
import type { Taken } from '../../src/app/connect/take-webhook.ts';

/** Secrets that the providers of a test sign with. */
export const SECRETS = {
  shopify: 'shpss_9f8e7d6c5b4a',
  woocommerce: 'woo secret with blanks',
  stripe: 'whsec_stripe_test_secret',
  easypost: 'sécret-of-easypost',
  aftership: 'aftership-secret',
} as const;
export type Source = keyof typeof SECRETS;

/** The environment of a program that takes webhooks of all of them. */
export const CONNECTED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SECRETS).map(([source, secret]) => [`${source.toUpperCase()}_WEBHOOK_SECRET`, secret]),
);

/** How a delivery differs from an honest one. */
export interface Sending {
  /** Topic of shops that put it into a header. */
  readonly topic?: string;
  readonly secret?: string;
  /** When Stripe claims to have signed it. */
  readonly at?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What `POST /v1/in/<source>` answered. */
export interface WebhookAnswer {
  readonly status: number;
  readonly body: Partial<Taken> & { readonly error?: string };
}

/** Delivers a webhook as its provider does: raw bytes, its own signature, its own headers. */
export async function deliverWebhook(
  url: string,
  source: Source,
  payload: unknown,
  sending: Sending = {},
): Promise<WebhookAnswer> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const response = await fetch(`${url}/v1/in/${source}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signed(source, body, sending), ...sending.headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as WebhookAnswer['body'] };
}

/** The headers that a provider signs with, worked out from its documentation and not by our own code. */
export function signed(source: Source, body: string, sending: Sending = {}): Readonly<Record<string, string>> {
  const secret = sending.secret ?? SECRETS[source];
  const hmac = (text: string, key = secret) => createHmac('sha256', key).update(text, 'utf8');
  const topic = sending.topic ?? '';
  switch (source) {
    case 'shopify':
      return { 'X-Shopify-Topic': topic, 'X-Shopify-Hmac-Sha256': hmac(body).digest('base64') };
    case 'woocommerce':
      return { 'X-WC-Webhook-Topic': topic, 'X-WC-Webhook-Signature': hmac(body).digest('base64') };
    case 'stripe': {
      const time = Math.floor((sending.at ?? Date.now()) / 1_000);
      return { 'Stripe-Signature': `t=${time},v1=${hmac(`${time}.${body}`).digest('hex')},v0=ignored` };
    }
    case 'easypost':
      return { 'X-Hmac-Signature': `hmac-sha256-hex=${hmac(body, secret.normalize('NFKD')).digest('hex')}` };
    case 'aftership':
      return { 'aftership-hmac-sha256': hmac(body).digest('base64') };
  }
}
