import type { WebApi } from '../slack/web-api/call.ts';
import type { Exchange, Route } from './exchange.ts';
import { sendJson } from './exchange.ts';

/** `POST /api/<method>` with a form or JSON, as WebClient sends it. */
export function webApiRoute(api: WebApi): Route {
  return async (exchange) => {
    const { url, response } = exchange;
    if (!url.pathname.startsWith('/api/')) return false;
    const args = argsOf(exchange);
    const result = api.call(url.pathname.slice('/api/'.length), args, tokenOf(exchange, args));
    if (result.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, result.delayMs));
    if (result.broken) response.destroy();
    else sendJson(response, result.status, result.answer, result.headers);
    return true;
  };
}

function argsOf({ request, url, body }: Exchange): Readonly<Record<string, unknown>> {
  const query = Object.fromEntries(url.searchParams);
  if (body === '') return query;
  if (request.headers['content-type']?.includes('json') !== true) {
    return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
  }
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? { ...query, ...parsed } : query;
  } catch {
    return query;
  }
}

function tokenOf({ request }: Exchange, args: Readonly<Record<string, unknown>>): string | undefined {
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? (typeof args.token === 'string' ? args.token : undefined);
}
