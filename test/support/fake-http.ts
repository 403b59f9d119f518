import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of a fake. */
export interface FakeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A provider's server on a free port. */
export interface FakeHttp {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves JSON; `undefined` breaks the connection. */
export async function startFakeHttp(
  answer: (request: IncomingMessage, body: string) => FakeAnswer | undefined,
): Promise<FakeHttp> {
  const server = createServer((request, response) => void serve(request, response));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const given = answer(request, Buffer.concat(chunks).toString('utf8'));
    if (given === undefined) return void response.destroy();
    const headers = { 'content-type': 'application/json', ...given.headers };
    response.writeHead(given.status, headers).end(JSON.stringify(given.body));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
