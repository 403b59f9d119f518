import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Whether a raw body was signed with the secret, and lately. */
export type VerifyWebhook = (headers: IncomingHttpHeaders, body: Buffer) => boolean;

/** How far a signature's time may lie from ours, either way. */
const TOLERANCE_S = 300;

/**
 * Standard Webhooks signatures (`webhook-id`, `webhook-timestamp`, `webhook-signature`) of a `whsec_…` secret.
 * The library `standardwebhooks` hashes in JavaScript: 57 ms for 5 MB and a tenth of a millisecond for the smallest
 * event, while clicks wait. Node's own hash takes 8 ms and 0.01 ms; tests hold both to the same answers.
 */
export function createVerifyWebhook(secret: string, now: () => number): VerifyWebhook {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');

  return (headers, body) => {
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
    if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false;
    if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now() / 1000 - Number(timestamp)) > TOLERANCE_S) return false;
    const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
    return signatures.split(' ').some((each) => each.startsWith('v1,') && isEqual(each.slice('v1,'.length), expected));
  };
}

function isEqual(base64: string, expected: Buffer): boolean {
  const given = Buffer.from(base64, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
