/** Programs that rows measure from outside: each runs in a process of its own and says its address. */
export const SERVERS = {
  'bare-http': async () => (await import('./servers/bare-http.ts')).serveBareHttp(),
  ingest: async () => (await import('./servers/ingest.ts')).serveIngest(),
  relay: async () => (await import('./servers/relay.ts')).serveRelay(),
  'bare-store': async () => (await import('./servers/bare-store.ts')).serveBareStore(),
} as const satisfies Readonly<Record<string, () => Promise<unknown>>>;

export type ServerName = keyof typeof SERVERS;
