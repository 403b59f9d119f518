import type { Ids } from './ids.ts';

/** How often one `response_url` may be used (slack.md 2.1). */
const RESPONSE_URL_USES = 5;

/** Where an interaction came from, for the answer through its `response_url`. */
export interface ResponseOrigin {
  readonly person: string;
  readonly channel: string;
  /** The message that was pressed; absent after a command. */
  readonly ts?: string;
  readonly ephemeral: boolean;
  readonly threadTs?: string;
}

/** `response_url`s given and used. */
export interface ResponseUrls {
  /** The path of a new url on this server. */
  give(origin: ResponseOrigin): string;
  /** Uses the url once. */
  use(path: string): ResponseOrigin | 'used_url' | 'expired_url';
}

/** Urls on monotonic real time, good for `lifeMs` and five uses. */
export function createResponseUrls(options: {
  readonly ids: Pick<Ids, 'secret'>;
  readonly monotonicNow: () => number;
  readonly lifeMs: number;
}): ResponseUrls {
  const given = new Map<string, { readonly origin: ResponseOrigin; readonly at: number; uses: number }>();
  return {
    give(origin) {
      const now = options.monotonicNow();
      for (const [path, one] of given) {
        if (now - one.at <= options.lifeMs) break;
        given.delete(path);
      }
      const path = `/hooks/response/${options.ids.secret()}`;
      given.set(path, { origin, at: now, uses: 0 });
      return path;
    },
    use(path) {
      const one = given.get(path);
      if (one === undefined || options.monotonicNow() - one.at > options.lifeMs) return 'expired_url';
      if (one.uses >= RESPONSE_URL_USES) return 'used_url';
      one.uses += 1;
      return one.origin;
    },
  };
}
