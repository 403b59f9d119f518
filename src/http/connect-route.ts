import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Taken, TakeWebhook } from '../app/connect/take-webhook.ts';
import type { Source } from '../connect/provider.ts';
import { type HttpRoute, sendError, sendJson } from './exchange.ts';
import { isLocalProgram } from './ingest-access.ts';
import { readBody } from './read-body.ts';

/** Contract 4: as for `/v1/events`. */
const MOST_BYTES = 5_000_000;
const MOST_WAITING = 100_000;
const PREFIX = '/v1/in/';
const RETRY_WAITING: readonly [string, string] = ['retry-after', '30'];
const RETRY_STORE: readonly [string, string] = ['retry-after', '5'];
const CLOSE: readonly [string, string] = ['connection', 'close'];

/** What the route needs; secrets by the name of their environment variable. */
export interface ConnectParts {
  readonly providers: readonly Source[];
  readonly secrets: Readonly<Partial<Record<string, string>>>;
  readonly take: TakeWebhook;
  /** Events that wait for detection. */
  readonly waiting: () => number;
}

/**
 * `POST /v1/in/<source>` (contract 4): 200 once everything the webhook says is durable, also what could not be
 * understood: a retry would not help. 401 bad signature, 404 a source that is not known or has no secret, 400 not JSON,
 * 413 too large, 429 while detection is far behind, 503 only when the store itself fails.
 */
export function connectRoute(
  parts: ConnectParts & {
    /** Real time, also in local mode: signatures are dated by other programs. */
    readonly now: () => number;
    readonly log: Pick<Logger, 'error'>;
  },
): HttpRoute {
  const { providers, secrets, take, waiting, now, log } = parts;
  const byName = new Map(providers.map((provider) => [provider.name, provider]));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = byName.get(nameIn(request.url ?? ''));
    if (provider === undefined) return sendError(response, 404, `Known sources: ${[...byName.keys()].join(', ')}.`);
    const secret = secrets[provider.secretName];
    if (secret === undefined) {
      const error = `Webhooks of ${provider.title} are not taken: ${provider.secretName} is not set.`;
      return sendError(response, 404, error);
    }
    const body = await readBody(request, MOST_BYTES);
    if (body === 'broken_off') return;
    if (body === 'too_large') return sendError(response, 413, `A body holds at most ${MOST_BYTES} bytes.`, [CLOSE]);
    const webhook = { headers: request.headers, body, url: request.url ?? '', isLocal: isLocalProgram(request) };
    if (provider.isPing(webhook)) return sendJson(response, 200, NOTHING);
    if (!provider.isSigned(webhook, secret, now())) {
      const error =
        provider.refusal ??
        `The signature is missing, wrong or too old: ${provider.secretName} must be the secret of this webhook.`;
      return sendError(response, 401, error);
    }
    const text = isUtf8(body) ? body.toString() : undefined;
    const payload = text === undefined ? undefined : parse(text);
    if (text === undefined || payload === undefined) return sendError(response, 400, 'The body is not JSON in UTF-8.');
    if (waiting() > MOST_WAITING) {
      return sendError(response, 429, 'Too many events wait for detection; send this again later.', [RETRY_WAITING]);
    }
    const taken = await store(provider, request, payload.value, text);
    if (taken !== undefined) return sendJson(response, 200, taken);
    return sendError(response, 503, 'Events cannot be stored now; send this again.', [RETRY_STORE]);
  }

  async function store(
    provider: Source,
    { headers }: IncomingMessage,
    payload: unknown,
    text: string,
  ): Promise<Taken | undefined> {
    const mapped = provider.map(headers, payload, now());
    try {
      return await take(provider.name, mapped, text);
    } catch (err) {
      log.error({ err, source: provider.name }, 'a webhook could not be stored');
      return undefined;
    }
  }

  return { method: 'POST', path: `${PREFIX}*`, handle };
}

const NOTHING: Taken = { accepted: 0, duplicates: 0, waiting: 0, rejected: [] };

function nameIn(url: string): string {
  return url.slice(PREFIX.length).split('?', 1)[0]?.replace(/\/$/, '') ?? '';
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
