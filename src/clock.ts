import { readFileSync, statSync } from 'node:fs';
import type { Clock } from './app/ports/clock.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/**
 * Local mode: real time plus the one offset that the simulator keeps in a file and only ever raises. The file is looked at
 * on every call, so that an event never comes before the time it tells.
 */
export function offsetClock(file: string): Clock {
  let offsetMs = 0;
  let readAt = 0;
  return {
    now() {
      const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (changedAt !== readAt) {
        offsetMs = Math.max(offsetMs, readOffset(file));
        readAt = changedAt;
      }
      return Date.now() + offsetMs;
    },
  };
}

function readOffset(file: string): number {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const offset = (read as { offsetMs?: unknown }).offsetMs;
  return typeof offset === 'number' && Number.isFinite(offset) ? offset : 0;
}
