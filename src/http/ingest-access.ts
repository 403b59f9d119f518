import type { IncomingMessage } from 'node:http';
import { createVerifyWebhook } from './verify-webhook.ts';

/** Why a delivery of events is not taken, with its status; `undefined`: it may come in. */
export type Refused = { readonly status: 401 | 403; readonly error: string } | undefined;

/** Decides whether a request may bring events, by its headers, its sender and its raw body. */
export type IngestAccess = (request: IncomingMessage, body: Buffer) => Refused;

const BAD_SIGNATURE: Refused = {
  status: 401,
  error: 'The signature is missing, wrong or too old: sign with INGEST_SECRET as Standard Webhooks says.',
};
const NOT_FROM_HERE: Refused = {
  status: 403,
  error: 'Without INGEST_SECRET events are taken only from programs on this machine, and not through a proxy.',
};

/** With a secret: Standard Webhooks signatures. Without: loopback only, and neither through a proxy nor by a web page. */
export function createIngestAccess(secret: string | undefined, now: () => number): IngestAccess {
  if (secret === undefined) return (request) => (isLocalProgram(request) ? undefined : NOT_FROM_HERE);
  const isSigned = createVerifyWebhook(secret, now);
  return (request, body) => (isSigned(request.headers, body) ? undefined : BAD_SIGNATURE);
}

/**
 * Whether a program on this machine sent a request, and not through a proxy. A page in a browser on this machine is not
 * this machine: browsers name its `Origin` on every POST.
 */
export function isLocalProgram({ socket, headers }: IncomingMessage): boolean {
  if (!isLoopback(socket.remoteAddress ?? '')) return false;
  if (headers.forwarded !== undefined || headers.origin !== undefined) return false;
  for (const name in headers) if (name.startsWith('x-forwarded-')) return false;
  return true;
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');
}
