import { readNow } from '../domain/when-needed.ts';

const READ_EVERY_MS = 250;

/** Reads the large libraries between the first clicks, so that no event waits for one. */
export function readLibraries(): void {
  const timer = setInterval(() => {
    if (!readNow()) clearInterval(timer);
  }, READ_EVERY_MS);
  timer.unref();
}
