import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { WebhookAnswer } from '../../../support/webhooks.ts';

const FOLDER = join(import.meta.dirname, '../../../../mappings');
const KEY = Buffer.from('key-of-sap-iflow');

/** The mapping files that are shipped. */
export const SHIPPED = ['jiandaoyun', 'sap-sales-order', 'netsuite-sales-order', 'zoho-crm-sales-order'].map((name) =>
  join(FOLDER, `${name}.yaml`),
);

/** The secrets that they name. */
export const MAPPED: Readonly<Record<string, string>> = {
  JIANDAOYUN_WEBHOOK_SECRET: 'test-secret',
  SAP_WEBHOOK_SECRET: `whsec_${KEY.toString('base64')}`,
  NETSUITE_WEBHOOK_SECRET: 'netsuite token',
  ZOHO_CRM_WEBHOOK_SECRET: 'zoho-token',
};

let deliveries = 0;

/** Posts to a mapped source, with the path's query and headers as its system would send them. */
export async function send(
  url: string,
  path: string,
  payload: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<WebhookAnswer> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
  const response = await fetch(`${url}/v1/in/${path}`, init);
  return { status: response.status, body: (await response.json()) as WebhookAnswer['body'] };
}

/** A push as Jiandaoyun signs it; `deliverId` stands for its repeat. */
export function push(
  url: string,
  payload: unknown,
  { secret = 'test-secret', agoS = 0, deliverId = `d${++deliveries}` } = {},
) {
  const body = JSON.stringify(payload);
  const timestamp = Math.floor(Date.now() / 1_000) - agoS;
  const signature = createHash('sha1').update(`0f5ade:${body}:${secret}:${timestamp}`).digest('hex');
  return send(url, `jiandaoyun?timestamp=${timestamp}&nonce=0f5ade`, body, {
    'X-JDY-Signature': signature,
    'X-JDY-DeliverId': deliverId,
  });
}

/** A record that somebody posts for SAP, signed as Standard Webhooks says. */
export function postSap(url: string, payload: unknown) {
  const body = JSON.stringify(payload);
  const [id, time] = [`m${++deliveries}`, Math.floor(Date.now() / 1_000)];
  const signature = createHmac('sha256', KEY).update(`${id}.${time}.${body}`).digest('base64');
  return send(url, 'sap', body, {
    'webhook-id': id,
    'webhook-timestamp': String(time),
    'webhook-signature': `v1,${signature}`,
  });
}
