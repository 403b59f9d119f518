/** What the engine can be asked for: a statement (several, when there are no parameters), or the whole database as tar.gz. */
export type EngineWork =
  | { readonly kind: 'query'; readonly sql: string; readonly params: readonly unknown[] }
  | { readonly kind: 'dump' };

/** What the bot's thread asks of the engine's thread. The answer carries the same id. */
export type EngineRequest = { readonly id: number; readonly work: EngineWork };

/** What the engine's thread tells the bot's thread. */
export type EngineMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'notified'; readonly channel: string; readonly payload: string }
  | { readonly kind: 'answered'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly error: EngineError };

/** The parts of a PostgreSQL error that BullMQ reads; an Error loses them between threads. */
export type EngineError = {
  readonly message: string;
  readonly code: string | undefined;
  readonly detail: string | undefined;
};

/** What the engine's thread is started with: a prepared data folder (tar.gz), or nothing to make a new one. */
export type EngineInput = { readonly template: Uint8Array | undefined };
