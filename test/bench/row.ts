/** What is compared: Ordermend, the best that is possible here, and what others use for the same. */
export type Side = 'ours' | 'limit' | 'peer';

/** One measurement in the row's unit; latencies tell their distribution beside. */
export interface Measure {
  readonly value: number;
  readonly p50?: number;
  readonly p99?: number;
  /** Other figures worth seeing, by name. */
  readonly also?: Readonly<Record<string, number>>;
}

/** A row that is ready to be measured, as often as wanted. A side that is absent cannot be measured here. */
export interface Bench {
  readonly sides: Partial<Readonly<Record<Side, () => Promise<Measure> | Measure>>>;
  readonly limitName?: string;
  readonly peerName?: string;
  /** Why there is no peer. */
  readonly peerNote?: string;
  /** What a reader of the figures must know. */
  readonly note?: string;
  close(): Promise<void> | void;
}

/** One row of the table (contract 1). */
export interface Row {
  readonly unit: string;
  prepare(): Promise<Bench> | Bench;
}

/** A row of `bench/results.json` (contract 1). */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly ours: number | null;
  readonly limit: number | null;
  readonly limit_name?: string;
  readonly peer: number | null;
  readonly peer_name?: string;
  readonly peer_note?: string;
  readonly vs_limit: number | null;
  readonly vs_peer: number | null;
  readonly runs: number;
  readonly p50?: number;
  readonly p99?: number;
  readonly also?: Readonly<Record<string, number>>;
  readonly note?: string;
}
