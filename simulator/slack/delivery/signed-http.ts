import { sign } from './sign.ts';
import type { Ack, Envelope, Transport } from './transport.ts';

/** Signed HTTP: every envelope is a POST to the app's request URL. */
export interface SignedHttp extends Transport {
  /** Sends Slack's `url_verification` challenge; true when the app gave it back. */
  verifyUrl(): Promise<boolean>;
}

/** Delivers to `requestUrl()`. Signatures carry real time: apps compare them with their own clock. */
export function createSignedHttp(options: {
  readonly requestUrl: () => string | undefined;
  readonly signingSecret: string;
  readonly ackMs: number;
  readonly realNow: () => number;
  readonly challenge: () => string;
  readonly onChange: () => void;
}): SignedHttp {
  let reached = false;

  function noteReached(now: boolean): void {
    if (now === reached) return;
    reached = now;
    options.onChange();
  }

  async function post(body: string, type: string, more: Readonly<Record<string, string>>): Promise<Ack> {
    const url = options.requestUrl();
    if (url === undefined) return { acked: false, reason: 'not_connected' };
    const timestamp = Math.floor(options.realNow() / 1000);
    const signature = sign(body, timestamp, options.signingSecret);
    const headers = {
      'content-type': type,
      'x-slack-signature': signature,
      'x-slack-request-timestamp': String(timestamp),
    };
    try {
      const signal = AbortSignal.timeout(options.ackMs);
      const response = await fetch(url, { method: 'POST', body, headers: { ...headers, ...more }, signal });
      const text = await response.text();
      noteReached(true);
      return response.ok ? { acked: true, body: bodyOf(text) } : { acked: false, reason: 'http_error' };
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') return { acked: false, reason: 'timeout' };
      noteReached(false);
      return { acked: false, reason: 'not_connected' };
    }
  }

  return {
    send(envelope) {
      const { num, reason } = envelope.retry ?? {};
      const more = num === undefined ? {} : { 'x-slack-retry-num': String(num), 'x-slack-retry-reason': reason ?? '' };
      return post(httpBody(envelope), TYPES[envelope.kind], more);
    },
    connected: () => reached,
    async verifyUrl() {
      const challenge = options.challenge();
      const body = JSON.stringify({ type: 'url_verification', token: 'local', challenge });
      const ack = await post(body, TYPES.events_api, {});
      if (!ack.acked) return false;
      return ack.body === challenge || (ack.body as { readonly challenge?: string } | null)?.challenge === challenge;
    },
    close() {},
  };
}

const FORM = 'application/x-www-form-urlencoded';
const TYPES = { events_api: 'application/json', interactive: FORM, slash_commands: FORM } as const;

function httpBody(envelope: Envelope): string {
  if (envelope.kind === 'events_api') return JSON.stringify(envelope.payload);
  if (envelope.kind === 'interactive') {
    return new URLSearchParams({ payload: JSON.stringify(envelope.payload) }).toString();
  }
  const fields = Object.entries(envelope.payload).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(fields as [string, string][]).toString();
}

function bodyOf(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
