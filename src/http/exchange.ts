import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers one request. A rejection is a defect: it is logged and answered with 500. `stopping` is aborted when the
 * program stops: an answer that has no end of its own ends then.
 */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  stopping: AbortSignal,
) => void | Promise<void>;

/** One line of the routing table. A path that ends in `*` covers everything below it. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST' | 'ANY';
  readonly path: string;
  readonly handle: Handler;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Answers with JSON text. Headers go out as one flat list: this is on the path of every event. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: readonly (readonly [string, string])[] = [],
): void {
  const text = JSON.stringify(body);
  response.writeHead(status, [
    'content-type',
    JSON_TYPE,
    'content-length',
    String(Buffer.byteLength(text)),
    ...headers.flat(),
  ]);
  response.end(text);
}

/** Answers why a request was not carried out: `{"error":"one sentence"}`. */
export function sendError(
  response: ServerResponse,
  status: number,
  error: string,
  headers: readonly (readonly [string, string])[] = [],
): void {
  sendJson(response, status, { error }, headers);
}
