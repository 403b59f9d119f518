import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Moments } from './moments.ts';
import type { Event } from './plan.ts';
import type { Random } from './random.ts';

/** A refund that was carried out, once per effect id. */
export interface Executed {
  readonly effectId: string;
  readonly orderId: string;
  readonly paymentId: string;
  readonly amount: string;
}

/** A shop that carries effects out, remembers them over the bot's deaths, and now and then answers nothing. */
export interface ShopDouble {
  readonly url: string;
  readonly secret: string;
  readonly executed: readonly Executed[];
  /** How often it was asked, repeats among them. */
  asked(): number;
  close(): Promise<void>;
}

/** Share of effects that are carried out without an answer: the bot has to ask again under the same id. */
const SILENT = 0.25;

/** Starts the shop. `tell` brings its events to the bot. */
export async function startShopDouble(deps: {
  readonly tell: (event: Event) => void;
  readonly random: Random;
  readonly moments: Moments;
}): Promise<ShopDouble> {
  const executed = new Map<string, Executed>();
  let asked = 0;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { subject, data } = JSON.parse(await text(request)) as Asked;
    asked += 1;
    deps.moments.happened();
    const known = executed.has(data.effect_id);
    if (!known) {
      const { payment_id: paymentId, amount } = data.input;
      executed.set(data.effect_id, { effectId: data.effect_id, orderId: subject, paymentId, amount });
      deps.tell(refunded(subject, data));
    }
    if (deps.random.chance(SILENT)) return void request.socket.destroy();
    response.writeHead(known ? 409 : 202, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ reference: `ref-${data.effect_id}` }));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/effects`,
    secret: `whsec_${Buffer.from('a secret of the crash test only').toString('base64')}`,
    get executed() {
      return [...executed.values()];
    },
    asked: () => asked,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

interface Asked {
  readonly subject: string;
  readonly data: {
    readonly effect_id: string;
    readonly input: { readonly payment_id: string; readonly amount: string; readonly currency: string };
  };
}

function refunded(orderId: string, { effect_id, input }: Asked['data']): Event {
  const { payment_id, amount, currency } = input;
  return {
    specversion: '1.0',
    id: `refund-${effect_id}`,
    source: 'shop',
    type: 'payment.refunded',
    subject: orderId,
    time: new Date().toISOString(),
    data: { payment_id, refund_id: `re-${effect_id}`, amount, currency, status: 'succeeded', effect_id },
  };
}
