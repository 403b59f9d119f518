import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Route, readBody, sendText } from './exchange.ts';

const LOCAL: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** An HTTP server that tries its routes in order. */
export interface HttpServer {
  readonly server: Server;
  /** The address without a slash at its end; throws before `listen`. */
  address(): string;
  listen(port: number, host: string): Promise<void>;
  close(): Promise<void>;
}

/** Creates the server; `routes` is asked at each request, so they may be made after the server. */
export function createHttpServer(options: {
  readonly routes: () => readonly Route[];
  readonly onFault: (error: unknown) => void;
}): HttpServer {
  const server = createServer((request, response) => {
    handle(request, response, options.routes()).catch((error: unknown) => {
      options.onFault(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'the simulator failed; its log says why');
    });
  });
  function address(): string {
    const bound = server.address() as AddressInfo | null;
    if (bound === null) throw new Error('the simulator does not listen yet');
    return `http://127.0.0.1:${bound.port}`;
  }
  return {
    server,
    address,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, routes: readonly Route[]): Promise<void> {
  if (!isFromHere(request)) {
    sendText(response, 403, 'the simulator serves this machine alone');
    return;
  }
  const url = new URL(request.url ?? '/', 'http://simulator');
  const body = await readBody(request);
  for (const route of routes) {
    if (await route({ request, response, url, body })) return;
  }
  sendText(response, 404, 'not found');
}

/** A web page from elsewhere must not act here, neither by its own requests nor by a name that it bends to this machine. */
function isFromHere(request: IncomingMessage): boolean {
  const { origin, host = '' } = request.headers;
  const hosts = [`http://${host}`, ...(origin === undefined ? [] : [origin])];
  return hosts.every((one) => URL.canParse(one) && LOCAL.includes(new URL(one).hostname));
}
