import { hmacOf, isSignature } from '../kit/signature.ts';
import type { Webhook } from '../provider.ts';

/** `X-Shopify-Hmac-Sha256`: base64 HMAC-SHA256 of the raw body with the app's client secret. It carries no time. */
export function isSigned({ headers, body }: Webhook, secret: string): boolean {
  return isSignature(headers['x-shopify-hmac-sha256'], 'base64', hmacOf(secret, body));
}
