import type { Row } from './row.ts';

/** Every row of contract 1, in its order; `undefined` for what does not exist in the program yet. */
export const ROWS: Readonly<Record<string, (() => Promise<Row>) | undefined>> = {
  'ingest.single': async () => (await import('./rows/ingest-single.ts')).ingestSingle,
  'ingest.batch': async () => (await import('./rows/ingest-batch.ts')).ingestBatch,
  'rules.builtin': async () => (await import('./rows/rules-builtin.ts')).rulesBuiltin,
  'rules.cel': undefined,
  'detection.batch': async () => (await import('./rows/detection-batch.ts')).detectionBatch,
  'sweep.1m': async () => (await import('./rows/sweep-1m.ts')).sweep1m,
  'card.latency': async () => (await import('./rows/card-latency.ts')).cardLatency,
  'storm.10k': async () => (await import('./rows/storm-10k.ts')).storm10k,
  'click.ack': async () => (await import('./rows/click-ack.ts')).clickAck,
  'lookup.1m': async () => (await import('./rows/lookup-1m.ts')).lookup1m,
  'digest.1m': async () => (await import('./rows/digest-1m.ts')).digest1m,
  'memory.1m': async () => (await import('./rows/memory-1m.ts')).memory1m,
  'start.cold': async () => (await import('./rows/start-cold.ts')).startCold,
  'recovery.kill': async () => (await import('./rows/recovery-kill.ts')).recoveryKill,
};
