import { createHmac } from 'node:crypto';
import { isSignature } from '../../kit/signature.ts';
import type { Signature } from '../schema/signature.ts';
import { isLately } from './is-lately.ts';
import type { Verifier } from './verifier.ts';

/** HMAC of the raw body, or of a text that holds the time in a header and the body. */
export function hmacVerifier(of: Extract<Signature, { scheme: 'hmac' }>, secret: string): Verifier {
  const { algorithm, encoding, prefix, timestamp } = of;
  const header = of.header.toLowerCase();
  const [before = '', between = '', after = ''] = timestamp?.signed.split(/\{timestamp\}|\{body\}/) ?? [];

  return ({ headers, body }, now) => {
    const given = headers[header];
    if (typeof given !== 'string' || !given.startsWith(prefix)) return false;
    const hmac = createHmac(algorithm, secret);
    if (timestamp === undefined) return isSignature(given.slice(prefix.length), encoding, hmac.update(body).digest());
    const time = headers[timestamp.header.toLowerCase()];
    if (typeof time !== 'string' || !isLately(time, now, timestamp.tolerance)) return false;
    const expected = hmac
      .update(before + time + between)
      .update(body)
      .update(after)
      .digest();
    return isSignature(given.slice(prefix.length), encoding, expected);
  };
}
