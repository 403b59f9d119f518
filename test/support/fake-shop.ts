import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { until } from './until.ts';

/** An effect as the shop received it. */
export interface AskedEffect {
  readonly orderId: string;
  readonly effectId: string;
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly caseId: string;
  readonly requestedBy: string;
  /** Whoever signed for it, comma-separated; absent: nobody had to. */
  readonly approvedBy?: string;
}

/** How the shop answers; `cut` breaks the connection, `hold` waits until the story says otherwise. */
export type ShopAnswer = { readonly status: number; readonly body?: unknown } | 'cut' | 'hold';

/** A shop behind `EFFECTS_URL` whose answers the story decides. */
export interface FakeShop {
  readonly url: string;
  readonly secret: string;
  /** Every try that arrived, oldest first. */
  asked(): readonly AskedEffect[];
  /** Waits for the n-th try of an order's effects and gives it. */
  isAsked(orderId: string, nth?: number): Promise<AskedEffect>;
  /** Answers all tries from now on like this, and those that are held; 202 at first. */
  answers(answer: ShopAnswer): void;
  close(): Promise<void>;
}

const SECRET = `whsec_${Buffer.from('the shop and the bot know this').toString('base64')}`;

/** Starts the shop on a free port. A request whose signature is wrong is answered 401. */
export async function startFakeShop(): Promise<FakeShop> {
  const asked: AskedEffect[] = [];
  const webhook = new Webhook(SECRET);
  let next: ShopAnswer = { status: 202, body: {} };
  let held: ServerResponse[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString('utf8');
    try {
      webhook.verify(body, request.headers as Record<string, string>);
    } catch {
      response.writeHead(401).end();
      return;
    }
    asked.push(readEffect(body));
    give(response);
  }

  function give(response: ServerResponse): void {
    if (next === 'hold') held = [...held, response];
    else if (next === 'cut') response.destroy();
    else response.writeHead(next.status, { 'content-type': 'application/json' }).end(JSON.stringify(next.body ?? {}));
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/effects`,
    secret: SECRET,
    asked: () => asked,
    isAsked: (orderId, nth = 1) =>
      until(
        () => asked.filter((it) => it.orderId === orderId)[nth - 1],
        `the shop to be asked for order ${orderId}, time ${nth}`,
      ),
    answers(answer) {
      next = answer;
      const waiting = held;
      held = [];
      for (const response of waiting) give(response);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function readEffect(body: string): AskedEffect {
  const event = JSON.parse(body) as { subject: string; data: Record<string, unknown> };
  const { effect_id, kind, input, case: caseId, requested_by, approved_by } = event.data;
  return {
    orderId: event.subject,
    effectId: String(effect_id),
    kind: String(kind),
    input: input as AskedEffect['input'],
    caseId: String(caseId),
    requestedBy: String(requested_by),
    ...(approved_by === undefined ? {} : { approvedBy: String(approved_by) }),
  };
}
