/** Counts what happens around the bot, so that a kill can fall right behind or into any of it. */
export interface Moments {
  /** Something happened: a call, an acknowledged event or click, an effect. */
  happened(): void;
  /** Resolves when so many more things have happened, or when nothing happens any more for `idleMs`. */
  after(count: number, idleMs: number): Promise<void>;
}

/** Makes the count. */
export function createMoments(): Moments {
  let seen = 0;
  let listener: (() => void) | undefined;
  return {
    happened() {
      seen += 1;
      listener?.();
    },
    after(count, idleMs) {
      const wanted = seen + count;
      return new Promise((resolve) => {
        let idle = setTimeout(end, idleMs);
        function end(): void {
          clearTimeout(idle);
          listener = undefined;
          resolve();
        }
        listener = () => {
          if (seen >= wanted) return end();
          clearTimeout(idle);
          idle = setTimeout(end, idleMs);
        };
      });
    },
  };
}
