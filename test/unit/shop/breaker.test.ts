import { describe, expect, it } from 'vitest';
import { afterTry, type Breaker, beforeTry, heldUntil, SOUND } from '../../../src/shop/breaker.ts';

const START = Date.UTC(2026, 10, 23, 9);
const SECOND = 1_000;

/** A target that was silent at these seconds after the start. */
function silentAt(...seconds: readonly number[]): Breaker {
  return seconds.reduce((breaker, at) => afterTry(breaker, true, START + at * SECOND), SOUND);
}

describe('the pause of a silent target', () => {
  it('begins with the fifth silence within a minute, for half a minute', () => {
    expect(heldUntil(silentAt(0, 10, 20, 30), START + 30 * SECOND)).toBeUndefined();
    const paused = silentAt(0, 10, 20, 30, 40);
    expect(heldUntil(paused, START + 40 * SECOND)).toBe(START + 70 * SECOND);
    expect(heldUntil(paused, START + 70 * SECOND)).toBeUndefined();
  });

  it('does not begin for silences that are further apart', () => {
    expect(heldUntil(silentAt(0, 20, 40, 60, 80, 100), START + 100 * SECOND)).toBeUndefined();
  });

  it('does not begin when an answer came between', () => {
    const answered = afterTry(silentAt(0, 1, 2, 3), false, START + 4 * SECOND);
    const again = [5, 6, 7, 8].reduce((breaker, at) => afterTry(breaker, true, START + at * SECOND), answered);
    expect(heldUntil(again, START + 8 * SECOND)).toBeUndefined();
  });

  it('lets one probe through and holds the others until its answer', () => {
    const probed = beforeTry(silentAt(0, 1, 2, 3, 4), START + 34 * SECOND);
    expect(heldUntil(probed, START + 35 * SECOND)).toBeGreaterThan(START + 35 * SECOND);
    expect(heldUntil(afterTry(probed, false, START + 36 * SECOND), START + 36 * SECOND)).toBeUndefined();
  });

  it('doubles with every silent probe, to ten minutes', () => {
    let breaker = silentAt(0, 1, 2, 3, 4);
    let now = START + 4 * SECOND;
    const pauses = [0, 1, 2, 3, 4, 5, 6].map(() => {
      const pause = ((heldUntil(breaker, now) ?? now) - now) / SECOND;
      now += pause * SECOND;
      breaker = afterTry(beforeTry(breaker, now), true, now);
      return pause;
    });
    expect(pauses).toEqual([30, 60, 120, 240, 480, 600, 600]);
  });

  it('leaves a sound target as it is', () => {
    expect(beforeTry(SOUND, START)).toBe(SOUND);
  });
});
