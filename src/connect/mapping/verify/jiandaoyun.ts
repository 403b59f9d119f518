import { createHash } from 'node:crypto';
import { isSignature } from '../../kit/signature.ts';
import type { Signature } from '../schema/signature.ts';
import { isLately } from './is-lately.ts';
import { queryOf } from './query-of.ts';
import type { Verifier } from './verifier.ts';

/**
 * Jiandaoyun's `X-JDY-Signature` (hc.jiandaoyun.com/open/11507): the SHA-1 in hex of `nonce:payload:secret:timestamp`, nonce
 * and timestamp (Unix seconds) from the query.
 */
export function jiandaoyunVerifier(of: Extract<Signature, { scheme: 'jiandaoyun' }>, secret: string): Verifier {
  return ({ headers, body, url }, now) => {
    const query = queryOf(url);
    const [nonce, timestamp] = [query.get('nonce'), query.get('timestamp')];
    if (nonce === null || timestamp === null || !isLately(timestamp, now, of.tolerance)) return false;
    const expected = createHash('sha1').update(`${nonce}:`).update(body).update(`:${secret}:${timestamp}`).digest();
    return isSignature(headers['x-jdy-signature'], 'hex', expected);
  };
}
