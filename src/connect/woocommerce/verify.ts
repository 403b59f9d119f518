import { hmacOf, isSignature } from '../kit/signature.ts';
import type { Webhook } from '../provider.ts';

/** `X-WC-Webhook-Signature`: base64 HMAC-SHA256 of the raw body with the webhook's secret. It carries no time. */
export function isSigned({ headers, body }: Webhook, secret: string): boolean {
  return isSignature(headers['x-wc-webhook-signature'], 'base64', hmacOf(secret, body));
}

const PING = /^webhook_id=\d{1,20}$/;

/** A webhook that was just saved asks with an unsigned form whether anybody is there. */
export function isPing({ body }: Webhook): boolean {
  return body.length < 40 && PING.test(body.toString());
}
