import { z } from 'zod';
import { retryAfterMs } from '../retry-after.ts';

/** Version of the Admin API that every call names; from 2026-04 on `refundCreate` wants `@idempotent`. Served for a year. */
export const API_VERSION = '2026-10';
const TIMEOUT_MS = 10_000;
const REASON_CHARS = 300;
const LIMITED_MS = 2_000;
const MOST_WAIT_MS = 60_000;

/**
 * What Shopify answered. `limited`: not carried out, too much at once. `no_access`: the token may not. `silent`: nobody
 * can tell what became of the call.
 */
export type ShopifyReply =
  | { readonly kind: 'data'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'limited'; readonly waitMs: number }
  | { readonly kind: 'refused' | 'no_access' | 'silent'; readonly reason: string };

/** One query or mutation; never rejects. */
export type CallShopify = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ShopifyReply>;

const Body = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .union([
      z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string().optional() }).optional() })),
      // Refusals before GraphQL, e.g. of the token, are one sentence.
      z.string().transform((message) => [{ message, extensions: undefined }]),
    ])
    .optional(),
  extensions: z
    .object({
      cost: z.object({
        requestedQueryCost: z.number(),
        throttleStatus: z.object({ currentlyAvailable: z.number(), restoreRate: z.number().positive() }),
      }),
    })
    .optional()
    .catch(undefined),
});
type Body = z.infer<typeof Body>;

/** Codes of errors in which Shopify itself failed, or still works on the same key. */
const SILENT: ReadonlySet<string> = new Set(['INTERNAL_SERVER_ERROR', 'TIMEOUT', 'IDEMPOTENCY_CONCURRENT_REQUEST']);

/** Calls one shop's Admin GraphQL API with its token. */
export function createCallShopify(deps: { readonly apiUrl: string; readonly accessToken: string }): CallShopify {
  const url = new URL(`/admin/api/${API_VERSION}/graphql.json`, deps.apiUrl);
  return async (query, variables = {}) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: { 'content-type': 'application/json', 'x-shopify-access-token': deps.accessToken },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return read(response, await response.text());
    } catch (error) {
      return { kind: 'silent', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

function read({ status, headers }: Response, text: string): ShopifyReply {
  if (status === 429) return { kind: 'limited', waitMs: retryAfterMs(headers) ?? LIMITED_MS };
  if (status >= 500) return { kind: 'silent', reason: `HTTP ${status}` };
  const body = bodyOf(text);
  const [error] = body?.errors ?? [];
  const reason = (error?.message ?? `HTTP ${status}`).slice(0, REASON_CHARS);
  // 402 and 423: the shop is frozen or locked; 404: there is none of this name.
  if (status >= 400) return { kind: [400, 422].includes(status) ? 'refused' : 'no_access', reason };
  if (body === undefined) return { kind: 'silent', reason: 'Shopify answered with no JSON' };
  const code = error?.extensions?.code;
  if (code === 'THROTTLED') return { kind: 'limited', waitMs: waitOf(body) };
  if (code === 'ACCESS_DENIED') return { kind: 'no_access', reason };
  if (code !== undefined && SILENT.has(code)) return { kind: 'silent', reason };
  if (error !== undefined) return { kind: 'refused', reason };
  return body.data ? { kind: 'data', data: body.data } : { kind: 'silent', reason: 'Shopify answered with no data' };
}

/** Until the bucket holds what the query costs at most (shopify.dev, rate limits). */
function waitOf({ extensions }: Body): number {
  if (extensions === undefined) return LIMITED_MS;
  const { requestedQueryCost, throttleStatus } = extensions.cost;
  const missing = Math.max(0, requestedQueryCost - throttleStatus.currentlyAvailable);
  return Math.min(Math.max(1_000, Math.ceil((missing / throttleStatus.restoreRate) * 1_000)), MOST_WAIT_MS);
}

function bodyOf(text: string): Body | undefined {
  try {
    return Body.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
