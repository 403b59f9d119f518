import { hmacOf, isSignature } from '../kit/signature.ts';
import type { Webhook } from '../provider.ts';

/** How far the signed time may lie from ours, either way: what Stripe's own libraries take. */
const TOLERANCE_S = 300;

/** `Stripe-Signature: t=…,v1=…[,v1=…]`: hex HMAC-SHA256 of `<t>.<raw body>`; while a secret is rolled there are two. */
export function isSigned({ headers, body }: Webhook, secret: string, now: number): boolean {
  const header = headers['stripe-signature'];
  if (typeof header !== 'string') return false;
  const parts = header.split(',').map((part) => part.trim().split('=', 2));
  const time = parts.find(([key]) => key === 't')?.[1];
  if (time === undefined || !/^\d{1,12}$/.test(time)) return false;
  if (Math.abs(now / 1_000 - Number(time)) > TOLERANCE_S) return false;
  const expected = hmacOf(secret, body, `${time}.`);
  return parts.some(([key, value]) => key === 'v1' && isSignature(value, 'hex', expected));
}
