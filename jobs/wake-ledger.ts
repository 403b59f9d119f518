/** Whether one job's wake is known to wait in the queue, so that a burst of wakes costs one job. */
export type WakeLedger = {
  /** True when no wake waits yet: the caller sends one, and tells `fail` when that did not work. */
  claim(): boolean;
  fail(): void;
  /** A job of this queue begins: the wake itself, or the scheduled round. */
  begin(kind: 'wake' | 'round'): void;
  /** The queue was wiped or lost, and the waiting wake with it. True when there was one. */
  forget(): boolean;
};

/** Makes an empty ledger. */
export function createWakeLedger(): WakeLedger {
  // 'overtaken': a round began while the wake waited
  let wake: 'none' | 'waiting' | 'overtaken' = 'none';
  return {
    claim() {
      if (wake !== 'none') return false;
      wake = 'waiting';
      return true;
    },
    fail() {
      wake = 'none';
    },
    begin(kind) {
      if (kind === 'wake') wake = 'none';
      // A queue hands its jobs out in order and a round is added when the one before it begins, so a wake
      // that two rounds have overtaken is lost; believing in it would silence this job until the next start.
      else if (wake !== 'none') wake = wake === 'waiting' ? 'overtaken' : 'none';
    },
    forget() {
      const waited = wake !== 'none';
      wake = 'none';
      return waited;
    },
  };
}
