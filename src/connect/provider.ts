import type { IncomingHttpHeaders } from 'node:http';
import type { Mapped } from '../app/connect/provider-event.ts';
import type { WebhookSecretName } from '../config.ts';

/** A webhook as it came: signatures are over the raw bytes. */
export interface Webhook {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A webhook with the way it came. */
export interface Delivery extends Webhook {
  /** Path and query as they were asked for. */
  readonly url: string;
  /** A program on this machine sent it, and not through a proxy. */
  readonly isLocal: boolean;
}

/** Whoever brings webhooks to an address of its own. Nothing here reads a clock or a store. */
export interface Source {
  /** The last part of its address, `/v1/in/<name>`, and the source of its events. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** The environment variable that holds its signing secret. */
  readonly secretName: string;
  /** What a sender reads whose webhook is not taken, where no secret would help. */
  readonly refusal?: string;
  /** Whether a webhook only asks if somebody is there; such a one is not signed and says nothing. */
  isPing(webhook: Delivery): boolean;
  /** Whether the raw body was signed with the secret, in constant time, and lately where the provider dates it. */
  isSigned(webhook: Delivery, secret: string, now: number): boolean;
  /** What the webhook says, as events of contract 5. Never throws for a foreign payload. */
  map(headers: IncomingHttpHeaders, payload: unknown, receivedAt: number): Mapped;
}

/** One shop, payment provider or carrier whose own webhooks are understood. */
export interface Provider extends Source {
  readonly secretName: WebhookSecretName;
  isPing(webhook: Webhook): boolean;
  isSigned(webhook: Webhook, secret: string, now: number): boolean;
}
