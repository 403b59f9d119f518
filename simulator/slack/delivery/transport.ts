/** What Slack sends to an app, by the name of its Socket Mode envelope. */
export type EnvelopeKind = 'events_api' | 'interactive' | 'slash_commands';

/** One thing to deliver. The same envelope may be delivered twice; its id stays. */
export interface Envelope {
  readonly id: string;
  readonly kind: EnvelopeKind;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Set on a redelivery of an event. */
  readonly retry?: { readonly num: number; readonly reason: string };
}

/** How the app took it: with an answer, or not in time. */
export type Ack =
  | { readonly acked: true; readonly body: unknown }
  | { readonly acked: false; readonly reason: 'not_connected' | 'timeout' | 'connection_lost' | 'http_error' };

/** A way to the app: Socket Mode or signed HTTP. */
export interface Transport {
  /** Resolves with the app's answer, at the latest when Slack's patience ends. Never rejects. */
  send(envelope: Envelope): Promise<Ack>;
  connected(): boolean;
  close(): void;
}
