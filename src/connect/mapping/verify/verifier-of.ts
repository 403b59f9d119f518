import { createVerifyWebhook } from '../../../http/verify-webhook.ts';
import type { Signature } from '../schema/signature.ts';
import { hmacVerifier } from './hmac.ts';
import { jiandaoyunVerifier } from './jiandaoyun.ts';
import { tokenVerifier } from './token.ts';
import type { Verifier } from './verifier.ts';

/** The check of a signature scheme; `secret` is empty for a scheme that has none. */
export function verifierOf(signature: Signature, secret: string): Verifier {
  switch (signature.scheme) {
    case 'none-loopback':
      return ({ isLocal }) => isLocal;
    case 'hmac':
      return hmacVerifier(signature, secret);
    case 'standard-webhooks':
      return ({ headers, body }, now) => createVerifyWebhook(secret, () => now)(headers, body);
    case 'token':
      return tokenVerifier(signature, secret);
    case 'jiandaoyun':
      return jiandaoyunVerifier(signature, secret);
  }
}
