/**
 * Runs work for a key one at a time. Whoever asks while it runs waits for one more run that begins after it: a burst is two
 * runs, and the last one always sees the newest state.
 */
export function inTurn(work: (key: string) => Promise<void>): (key: string) => Promise<void> {
  const running = new Map<string, { readonly now: Promise<void>; after?: Promise<void> }>();

  function start(key: string): Promise<void> {
    const now = work(key).finally(() => {
      if (running.get(key)?.now === now && running.get(key)?.after === undefined) running.delete(key);
    });
    running.set(key, { now });
    return now;
  }

  return (key) => {
    const current = running.get(key);
    if (current === undefined) return start(key);
    current.after ??= current.now.then(
      () => start(key),
      () => start(key),
    );
    return current.after;
  };
}
