import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Handler, HttpRoute } from './exchange.ts';
import { sendError } from './exchange.ts';

/** What of the workspace's page is shown under this program's own address. */
const PAGE_PATHS = ['/', '/mark.svg', '/assets/*', '/page/*'] as const;

/** Headers that concern one connection only (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Local mode: the page of the workspace, with its stream of events, passed on from where the simulator serves it. */
export function pageRoutes(origin: string): readonly HttpRoute[] {
  const handle: Handler = (request, response, stopping) => passOn({ origin, request, response, stopping });
  return PAGE_PATHS.map((path) => ({ method: 'ANY', path, handle }));
}

interface PassedOn {
  readonly origin: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly stopping: AbortSignal;
}

function passOn({ origin, request, response, stopping }: PassedOn): void {
  const { method, headers, url } = request;
  const options = { method, headers: endToEnd(headers), signal: stopping };
  const onward = ask(new URL(url ?? '/', origin), options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
    // the first event of a stream must not wait for a second one
    response.flushHeaders();
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  onward.on('error', () => {
    if (response.headersSent) response.destroy();
    else sendError(response, 502, 'The page of local mode does not answer.');
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function endToEnd(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}
