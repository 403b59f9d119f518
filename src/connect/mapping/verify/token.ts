import { createHash, timingSafeEqual } from 'node:crypto';
import type { Delivery } from '../../provider.ts';
import type { Signature } from '../schema/signature.ts';
import { queryOf } from './query-of.ts';
import type { Verifier } from './verifier.ts';

type Token = Extract<Signature, { scheme: 'token' }>;

/** A fixed text that only the source and we know. Compared by digest, so that no time tells its length either. */
export function tokenVerifier(of: Token, secret: string): Verifier {
  const expected = digestOf(secret);
  return (delivery) => {
    const given = givenIn(delivery, of);
    return typeof given === 'string' && timingSafeEqual(digestOf(given), expected);
  };
}

function givenIn({ headers, url, body }: Delivery, of: Token): unknown {
  if (of.header !== undefined) return headers[of.header.toLowerCase()];
  return of.query === undefined ? fieldOf(body, of.body ?? '') : queryOf(url).get(of.query);
}

function fieldOf(body: Buffer, name: string): unknown {
  try {
    const value = JSON.parse(body.toString()) as unknown;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
