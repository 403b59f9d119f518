import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const waiting: (() => unknown)[] = [];

/**
 * A library (CommonJS) that is read when it is first asked for, so that a start and its first click do not wait for it.
 * `readNow` reads what nobody has asked for yet.
 */
export function whenNeeded<T>(name: string): () => T {
  let loaded: T | undefined;
  const library = () => {
    loaded ??= load(name) as T;
    return loaded;
  };
  waiting.push(library);
  return library;
}

/** Reads one library that was not asked for yet, so that no event waits for it later; answers whether there are more. */
export function readNow(): boolean {
  waiting.shift()?.();
  return waiting.length > 0;
}
