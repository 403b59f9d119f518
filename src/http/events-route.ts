import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Accepted, Ingest } from '../app/ingest.ts';
import { type HttpRoute, sendError, sendJson } from './exchange.ts';
import { createIngestAccess } from './ingest-access.ts';
import { readBody } from './read-body.ts';
import { type ReadEvents, readEvents } from './read-events.ts';

/** Contract 4. */
const MOST_BYTES = 5_000_000;
const MOST_WAITING = 100_000;
const RETRY_WAITING: readonly [string, string] = ['retry-after', '5'];
const RETRY_STORE: readonly [string, string] = ['retry-after', '1'];
const CLOSE: readonly [string, string] = ['connection', 'close'];

/**
 * `POST /v1/events` (contract 4): 202 with the counts once the accepted events are durable. 400 unreadable, 401 or 403
 * not allowed, 413 too large, 415 another kind of content, 429 while detection is far behind; 503 only when the store
 * itself fails.
 */
export function eventsRoute(deps: {
  readonly ingest: Ingest;
  readonly secret?: string | undefined;
  /** Real time, also in local mode: signatures are dated by other programs. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'error'>;
}): HttpRoute {
  const { ingest, log } = deps;
  const refusedBy = createIngestAccess(deps.secret, deps.now);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readBody(request, MOST_BYTES);
    if (bytes === 'broken_off') return;
    if (bytes === 'too_large') return sendError(response, 413, `A body holds at most ${MOST_BYTES} bytes.`, [CLOSE]);
    const refused = refusedBy(request, bytes);
    if (refused !== undefined) return sendError(response, refused.status, refused.error);
    if (!isUtf8(bytes)) return sendError(response, 400, 'The body is not UTF-8.');
    const body = readEvents(request.headers['content-type'], bytes.toString());
    if (!body.ok) return sendError(response, body.status, body.error);
    if (ingest.waiting() > MOST_WAITING) {
      return sendError(response, 429, 'Too many events wait for detection; send these again later.', [RETRY_WAITING]);
    }
    const accepted = await store(body.events);
    if (accepted !== undefined) return sendJson(response, 202, accepted);
    return sendError(response, 503, 'Events cannot be stored now; send these again.', [RETRY_STORE]);
  }

  async function store({ inputs, unreadable }: ReadEvents): Promise<Accepted | undefined> {
    try {
      const accepted = await ingest.accept(inputs);
      if (unreadable.size === 0) return accepted;
      const rejected = accepted.rejected.map((each) => ({ ...each, error: unreadable.get(each.index) ?? each.error }));
      return { ...accepted, rejected };
    } catch (err) {
      log.error({ err }, 'events could not be stored');
      return undefined;
    }
  }

  return { method: 'POST', path: '/v1/events', handle };
}
