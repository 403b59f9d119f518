import { hmacOf, isSignature } from '../kit/signature.ts';
import type { Webhook } from '../provider.ts';

const PREFIX = 'hmac-sha256-hex=';

/**
 * `X-Hmac-Signature: hmac-sha256-hex=…`: HMAC-SHA256 of the raw body with the NFKD-normalised secret, as EasyPost's own
 * client libraries check it. It carries no time.
 */
export function isSigned({ headers, body }: Webhook, secret: string): boolean {
  const header = headers['x-hmac-signature'];
  if (typeof header !== 'string' || !header.startsWith(PREFIX)) return false;
  return isSignature(header.slice(PREFIX.length), 'hex', hmacOf(secret.normalize('NFKD'), body));
}
