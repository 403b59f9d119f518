import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Detection } from '../../../src/app/detect/detection.ts';

/** How long others waited for their turn. Milliseconds. */
export interface LoopDelay {
  readonly max: number;
  readonly p99: number;
  /** The longest synchronous section. */
  readonly longest: number;
  readonly total: number;
}

/** Steps until nothing is left, as the program does: everybody else has a turn between two steps. */
export async function drainWatched(detection: Detection): Promise<LoopDelay> {
  const monitor = monitorEventLoopDelay({ resolution: 1 });
  monitor.enable();
  // The monitor's own first turn is no delay of ours.
  await new Promise((resolve) => setTimeout(resolve, 5));
  monitor.reset();
  const began = performance.now();
  let longest = 0;
  for (;;) {
    const slice = performance.now();
    const worked = detection.step();
    longest = Math.max(longest, performance.now() - slice);
    if (!worked) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const total = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 2));
  monitor.disable();
  return { max: monitor.max / 1e6, p99: monitor.percentile(99) / 1e6, longest, total };
}

/** The figures by name, as a row shows them beside its own. */
export function loopFigures(name: string, { max, p99, longest }: LoopDelay): Readonly<Record<string, number>> {
  return { [`${name}_loop_p99_ms`]: p99, [`${name}_loop_max_ms`]: max, [`${name}_longest_section_ms`]: longest };
}
