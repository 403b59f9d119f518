import type { RecordedCall } from '../../wire.ts';
import type { Changes } from '../state/changes.ts';

/** The calls that the app made, as they arrived. */
export interface Calls {
  record(call: Omit<RecordedCall, 'at'>): void;
  /** Oldest first. */
  list(): readonly RecordedCall[];
  clear(): void;
}

const KEPT = 20_000;

/** The newest 20,000 calls, without tokens. */
export function createCalls(options: { readonly now: () => number; readonly changes: Pick<Changes, 'tell'> }): Calls {
  let calls: RecordedCall[] = [];
  return {
    record(call) {
      const { token: _secret, ...args } = call.args;
      calls.push({ ...call, args, at: options.now() });
      if (calls.length > KEPT * 1.5) calls = calls.slice(-KEPT);
      options.changes.tell();
    },
    list: () => calls.slice(-KEPT),
    clear() {
      calls = [];
    },
  };
}
