const TIMEOUT_MS = 10_000;

/** What Stripe answered; `silent`: nobody can tell what became of the call. */
export type StripeReply =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Headers; readonly body: unknown }
  | { readonly kind: 'silent'; readonly reason: string };

/** One call of Stripe's API v1; with a `form` it is a POST. Never rejects. */
export type CallStripe = (
  path: string,
  post?: { readonly form: Readonly<Record<string, string>>; readonly idempotencyKey: string },
) => Promise<StripeReply>;

/**
 * Calls Stripe with one secret key. No `Stripe-Version` is sent: what is read of refunds has been the same in every
 * version, and the account's own is the one that its webhooks speak too.
 */
export function createCallStripe(deps: { readonly apiUrl: string; readonly apiKey: string }): CallStripe {
  const authorization = `Bearer ${deps.apiKey}`;
  return async (path, post) => {
    try {
      const response = await fetch(new URL(path, deps.apiUrl), {
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(post === undefined
          ? { headers: { authorization } }
          : {
              method: 'POST',
              headers: { authorization, 'idempotency-key': post.idempotencyKey },
              body: new URLSearchParams(post.form),
            }),
      });
      const text = await response.text();
      return { kind: 'answered', status: response.status, headers: response.headers, body: jsonOf(text) };
    } catch (error) {
      return { kind: 'silent', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** A page of a proxy in between is no JSON; its status alone then says what it says. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
