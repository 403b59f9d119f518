/** Epoch milliseconds. Local mode and replay move it; it never goes back. */
export interface Clock {
  now(): number;
}
