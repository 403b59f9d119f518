import { Webhook } from 'standardwebhooks';
import type { CloudEvent } from '../shop/cloud-event.ts';
import type { Faults } from '../slack/web-api/faults.ts';

/** Brings the shop's events to the bot's `POST /v1/events`, signed as Standard Webhooks says (contract 4). */
export interface EventDelivery {
  /** Resolves once the bot has answered 202 to all of them, in order; rejects at the first batch that it has not. */
  send(events: readonly CloudEvent[]): Promise<void>;
}

const MOST_PER_REQUEST = 500;
const TIMEOUT_MS = 30_000;

/** Deliveries to `botUrl()`; faults for `events` apply. Signatures carry real time, as the bot's check compares it. */
export function createEventDelivery(options: {
  readonly botUrl: () => string | undefined;
  readonly secret: string;
  readonly faults: Pick<Faults, 'take'>;
  readonly realNow: () => number;
  readonly deliveryId: () => string;
}): EventDelivery {
  const webhook = new Webhook(options.secret);

  async function post(batch: readonly CloudEvent[]): Promise<void> {
    const url = options.botUrl();
    if (url === undefined) throw new Error('nobody has said where the bot listens');
    const fault = options.faults.take('events');
    if (fault?.kind === 'refuse_connection') throw new Error('the connection to the bot was refused on order');
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 0));
    const body = JSON.stringify(batch);
    const id = options.deliveryId();
    const at = new Date(options.realNow());
    const response = await reach(`${url}/v1/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/cloudevents-batch+json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': webhook.sign(id, at, body),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.arrayBuffer();
    if (response.status !== 202) throw new Error(`the bot answered ${response.status} to events`);
    if (fault !== undefined && fault.kind !== 'delay') throw new Error('the answer of the bot was lost on order');
  }
  return {
    async send(events) {
      for (let start = 0; start < events.length; start += MOST_PER_REQUEST) {
        await post(events.slice(start, start + MOST_PER_REQUEST));
      }
    },
  };
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    throw new Error(`the bot cannot be reached at ${url}; its events wait`, { cause });
  }
}
