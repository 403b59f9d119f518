import { onTestFinished } from 'vitest';
import type { Accepted, Ingest } from '../../../src/app/ingest.ts';
import type { Health } from '../../../src/http/health.ts';
import { type HttpParts, httpRoutes } from '../../../src/http/http-routes.ts';
import { createHttpServer, type HttpServer } from '../../../src/http/http-server.ts';

export const WELL: Health = {
  events: { state: 'ok', waiting: 0, rejected: 0 },
  queue: { state: 'ok' },
  slack: { state: 'ok' },
};

/** An ingest that remembers what it was given and rejects everything that has no `id`. */
export interface FakeIngest extends Ingest {
  readonly given: unknown[][];
}

export function createFakeIngest(some: Partial<Ingest> = {}): FakeIngest {
  const given: unknown[][] = [];
  return {
    given,
    waiting: () => 0,
    async accept(inputs): Promise<Accepted> {
      given.push([...inputs]);
      const rejected = inputs.flatMap((input, index) => (hasId(input) ? [] : [{ index, error: 'has no id' }]));
      return { accepted: inputs.length - rejected.length, duplicates: 0, rejected };
    },
    ...some,
  };
}

/** The real server with its real routes on a free port of loopback; it is closed when the test ends. */
export async function startHttp(
  some: Partial<HttpParts> = {},
): Promise<{ origin: string; server: HttpServer; logged: unknown[] }> {
  const logged: unknown[] = [];
  const log = { error: (...line: unknown[]) => void logged.push(line) };
  const routes = httpRoutes({
    ingest: createFakeIngest(),
    now: Date.now,
    health: () => WELL,
    metrics: { contentType: 'text/plain; version=0.0.4; charset=utf-8', metrics: async () => 'ordermend_orders 3\n' },
    log,
    ...some,
  });
  const server = createHttpServer({ http: { host: '127.0.0.1', port: 0 }, routes, log });
  const origin = await server.listen();
  onTestFinished(() => server.close(0));
  return { origin, server, logged };
}

export interface Delivery {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts a body to `/v1/events` and answers status and JSON. */
export async function deliver(
  origin: string,
  body: string | Buffer,
  { type = 'application/json', headers = {} }: Delivery = {},
) {
  const response = await fetch(`${origin}/v1/events`, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Uint8Array(body),
    headers: { 'content-type': type, ...headers },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}

function hasId(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'id' in input;
}
