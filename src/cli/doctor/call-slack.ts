import { z } from 'zod';

/** What Slack answered, or why it did not: `error` is then `unreachable`, and `reason` says how. */
export interface SlackAnswer {
  readonly ok: boolean;
  readonly error?: string;
  readonly reason?: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Of the token that asked; absent when Slack does not say. */
  readonly scopes?: readonly string[];
  /** Slack's clock, in whole seconds. */
  readonly dateAt?: number;
}

/** Calls a Web API method with one token; never rejects. */
export type CallSlack = (method: string, args?: Readonly<Record<string, string>>) => Promise<SlackAnswer>;

const TIMEOUT_MS = 10_000;
const Body = z.looseObject({ ok: z.boolean(), error: z.string().optional() });

/** Plain calls, because the doctor looks at headers that Slack's own client does not hand on. */
export function createCallSlack({ apiUrl, token }: { readonly apiUrl: string; readonly token: string }): CallSlack {
  return async (method, args = {}) => {
    try {
      const response = await fetch(apiUrl + method, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: new URLSearchParams(args),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const body = Body.parse(await response.json());
      return { ok: body.ok, ...(body.error === undefined ? {} : { error: body.error }), body, ...headersOf(response) };
    } catch (error) {
      return { ok: false, error: 'unreachable', reason: reasonOf(error), body: {} };
    }
  };
}

/** The innermost message: `fetch failed` alone helps nobody. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  const { code } = error as NodeJS.ErrnoException;
  return error.message || code || error.name;
}

function headersOf({ headers }: Response): Pick<SlackAnswer, 'scopes' | 'dateAt'> {
  const scopes = headers.get('x-oauth-scopes');
  const dateAt = Date.parse(headers.get('date') ?? '');
  return {
    ...(scopes === null ? {} : { scopes: scopes.split(',').map((scope) => scope.trim()) }),
    ...(Number.isNaN(dateAt) ? {} : { dateAt }),
  };
}
