import { createHmac, timingSafeEqual } from 'node:crypto';

/** The HMAC-SHA256 of a body, optionally after a prefix that is signed with it. */
export function hmacOf(secret: string, body: Buffer, prefix = ''): Buffer {
  return createHmac('sha256', secret).update(prefix).update(body).digest();
}

/** Whether a header holds these bytes, compared in constant time; a missing or repeated header does not. */
export function isSignature(
  header: string | readonly string[] | undefined,
  encoding: 'base64' | 'hex',
  expected: Buffer,
): boolean {
  if (typeof header !== 'string') return false;
  const given = Buffer.from(header.trim(), encoding);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
