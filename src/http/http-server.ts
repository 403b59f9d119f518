import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { type HttpRoute, sendError } from './exchange.ts';
import { listenFault } from './listen-fault.ts';
import { createRouter } from './router.ts';

/** The program's one HTTP server. */
export interface HttpServer {
  /** Answers the origin, e.g. `http://127.0.0.1:3000`; rejects with a `port` fault when that address cannot be had. */
  listen(): Promise<string>;
  /** Takes no new requests, ends streams, lets answers under way finish, and breaks off what is left after `capMs`. */
  close(capMs?: number): Promise<void>;
}

/** Bounds on slow senders, in milliseconds. */
const PATIENCE = {
  /** Until all headers are there. */
  headersTimeout: 10_000,
  /** Until the whole request is there: 5 MB at 170 kB a second. */
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  /** Longer than the 60 s after which usual load balancers let go of an idle connection. */
  keepAliveTimeout: 65_000,
} as const;

const CLOSE_CAP_MS = 3_000;
const IDLE_CHECK_MS = 20;

/** A server over a table of routes. Port 0 takes any free port. */
export function createHttpServer(deps: {
  readonly http: { readonly host: string; readonly port: number };
  readonly routes: readonly HttpRoute[];
  readonly log: Pick<Logger, 'error'>;
}): HttpServer {
  const { http, log } = deps;
  const route = createRouter(deps.routes);
  const server = createServer(PATIENCE, answer);
  const stopping = new AbortController();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const fail = (err: unknown) => failed(err, request, response);
    try {
      const done = route(request, response, stopping.signal);
      if (done instanceof Promise) done.catch(fail);
    } catch (err) {
      fail(err);
    }
  }

  function failed(err: unknown, { method, url }: IncomingMessage, response: ServerResponse): void {
    log.error({ err, method, url }, 'a request could not be answered');
    if (response.headersSent) response.destroy();
    else sendError(response, 500, 'This request met a defect; the log of the program says which.');
  }

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        const refuse = (error: NodeJS.ErrnoException) => reject(listenFault(error, http));
        server.once('error', refuse);
        server.listen(http.port, http.host, () => {
          server.off('error', refuse);
          server.on('error', (err) => log.error({ err }, 'the HTTP server met an error'));
          resolve(originOf(server.address() as AddressInfo));
        });
      }),
    close: (capMs = CLOSE_CAP_MS) =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        stopping.abort();
        const cap = setTimeout(() => server.closeAllConnections(), capMs);
        // a connection kept alive is idle only once its last answer is out
        const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
        server.close(() => {
          clearTimeout(cap);
          clearInterval(idle);
          resolve();
        });
      }),
  };
}

function originOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
