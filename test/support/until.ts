const PATIENCE_MS = 20_000;
const LOOK_MS = 15;

/** Waits until `look` sees something and gives it; a wait in vain says what was awaited. For what no event tells of. */
export async function until<T>(look: () => T | undefined | null | false, what: string): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== null && seen !== false) return seen;
    if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
