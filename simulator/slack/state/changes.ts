/** Tells those who watch that something of the workspace changed. */
export interface Changes {
  tell(): void;
  /** Calls the listener after changes, once for all that happened together; returns how to stop. */
  watch(listener: () => void): () => void;
}

/** Gathers changes of one turn of the event loop into one call of each listener. */
export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  let waiting = false;
  return {
    tell() {
      if (waiting) return;
      waiting = true;
      setImmediate(() => {
        waiting = false;
        for (const listener of [...listeners]) listener();
      });
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
