import { Webhook } from 'standardwebhooks';
import type { EffectAnswer, EffectSender } from '../app/ports/effect-sender.ts';
import type { EffectRow } from '../app/ports/effect-store.ts';

const TIMEOUT_MS = 10_000;
const REASON_CHARS = 300;

/**
 * Sends effects to `EFFECTS_URL` as contract 6 says: a CloudEvent, signed by Standard Webhooks. 2xx is accepted, 409 was
 * done already, another 4xx refused; everything else is unknown.
 */
export function createHttpEffectSender(deps: { readonly url: string; readonly secret: string }): EffectSender {
  const webhook = new Webhook(deps.secret);
  return {
    async send(row) {
      const body = JSON.stringify(cloudEvent(row));
      // The signature is checked against the receiver's real time, whatever a simulated clock says.
      const at = new Date();
      const id = `${row.id}.${row.attempts + 1}`;
      try {
        const response = await fetch(deps.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/cloudevents+json',
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
            'webhook-signature': webhook.sign(id, at, body),
          },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        return await read(response);
      } catch (error) {
        return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

function cloudEvent(row: EffectRow): Readonly<Record<string, unknown>> {
  return {
    specversion: '1.0',
    id: row.id,
    source: 'ordermend',
    type: 'ordermend.effect.requested',
    subject: row.orderId,
    time: new Date(row.requestedAt).toISOString(),
    datacontenttype: 'application/json',
    data: JSON.parse(row.body) as unknown,
  };
}

async function read(response: Response): Promise<EffectAnswer> {
  const text = (await response.text()).slice(0, 10_000);
  if (response.ok || response.status === 409) {
    const reference = fieldOf(text, 'reference');
    return { kind: 'accepted', ...(reference === undefined ? {} : { reference }) };
  }
  // 408, 425 and 429 ask for another try; they say nothing about the effect.
  if (response.status >= 400 && response.status < 500 && ![408, 425, 429].includes(response.status)) {
    return { kind: 'refused', reason: fieldOf(text, 'error') ?? `HTTP ${response.status}` };
  }
  return { kind: 'unknown', reason: `HTTP ${response.status}` };
}

function fieldOf(text: string, field: string): string | undefined {
  try {
    const value: unknown = (JSON.parse(text) as Record<string, unknown> | null)?.[field];
    return typeof value === 'string' ? value.slice(0, REASON_CHARS) : undefined;
  } catch {
    return undefined;
  }
}
