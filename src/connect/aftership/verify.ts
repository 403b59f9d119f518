import { hmacOf, isSignature } from '../kit/signature.ts';
import type { Webhook } from '../provider.ts';

/** `aftership-hmac-sha256`: base64 HMAC-SHA256 of the raw body with the webhook secret of AfterShip Tracking. */
export function isSigned({ headers, body }: Webhook, secret: string): boolean {
  return isSignature(headers['aftership-hmac-sha256'], 'base64', hmacOf(secret, body));
}
