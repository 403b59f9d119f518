/** A pause of our own between two looks that is longer than this is a stop, or a jump of the clock. */
const JUMP_MS = 10 * 60_000;

/**
 * Tells since when events could arrive: the first look, or the first one after a pause. With virtual time always, 0:
 * nobody can miss anything there.
 */
export function createListening(virtualTime: boolean): (now: number) => number {
  if (virtualTime) return () => 0;
  let listeningAt: number | undefined;
  let lastLookAt = 0;
  return (now) => {
    if (listeningAt === undefined || Math.abs(now - lastLookAt) > JUMP_MS) listeningAt = now;
    lastLookAt = now;
    return listeningAt;
  };
}
