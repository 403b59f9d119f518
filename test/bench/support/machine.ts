import { cpus, loadavg, totalmem } from 'node:os';

/** Where the figures come from; a loaded machine makes them doubtful. */
export function machine(): Readonly<Record<string, unknown>> {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory_gb: Math.round(totalmem() / 1e9),
    node: process.version,
    load: loadavg().map((load) => Number(load.toFixed(1))),
  };
}
