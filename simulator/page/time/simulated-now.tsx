import { createContext, useContext, useEffect, useState } from 'react';
import type { Stream } from '../state/use-stream.ts';

const TICK_MS = 1_000;

const NowContext = createContext(0);

/** Simulated now in epoch milliseconds, fresh to the second, for what ticks; everything else stays undisturbed. */
export function useSimulatedNow(): number {
  return useContext(NowContext);
}

/** Reads the simulated clock on between two states of the workspace: it runs at the pace of the real one. */
export function SimulatedNow({ stream, children }: { readonly stream: Stream; readonly children: React.ReactNode }) {
  const [tick, setTick] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const since = Math.max(0, tick - stream.receivedAt);
  return <NowContext value={(stream.state?.now ?? 0) + since}>{children}</NowContext>;
}
