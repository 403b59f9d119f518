import { Webhook } from 'standardwebhooks';

/** What `POST /v1/events` answered. */
export interface EventsAnswer {
  readonly status: number;
  readonly body: {
    readonly accepted?: number;
    readonly duplicates?: number;
    readonly rejected?: readonly { readonly index: number; readonly id?: string; readonly error: string }[];
    readonly error?: string;
  };
}

/** How a delivery differs from an honest one. */
export interface Signing {
  readonly secret: string;
  /** When it claims to be signed; now when absent. */
  readonly at?: Date;
  /** A signature of somebody else. */
  readonly forged?: boolean;
}

let deliveries = 0;

/** Posts events as one signed batch (contract 4). */
export async function postEvents(url: string, events: readonly unknown[], signing: Signing): Promise<EventsAnswer> {
  deliveries += 1;
  const id = `msg_${deliveries}`;
  const at = signing.at ?? new Date();
  const body = JSON.stringify(events);
  const response = await fetch(`${url}/v1/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents-batch+json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(signing.secret).sign(id, at, signing.forged === true ? `${body} ` : body),
    },
    body,
  });
  return { status: response.status, body: (await response.json()) as EventsAnswer['body'] };
}
