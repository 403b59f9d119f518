import type { Config, Env } from '../config.ts';

/** Where text goes. */
export interface Output {
  write(text: string): void;
}

/** What a command works with; tests hand in their own. */
export interface CliDeps {
  /** Environment and `.env`; read only by commands that need settings. */
  readonly env: () => Env;
  /** Data, for pipes. */
  readonly out: Output;
  /** Messages for people. */
  readonly err: Output;
  /** Whether a person watches standard error: only then progress is shown. */
  readonly isWatched: boolean;
  readonly now: () => number;
  readonly verbs: Verbs;
}

/** The parts of the program that commands start. Each resolves with an exit status. */
export interface Verbs {
  /** Runs until it is told to stop. */
  start(config: Config): Promise<number>;
  replay(request: ReplayRequest): Promise<number>;
  importFiles(request: ImportRequest): Promise<number>;
  importCsv(request: CsvImportRequest): Promise<number>;
}

/** Recorded events through the pipeline on a virtual clock (contract 8). */
export interface ReplayRequest {
  /** NDJSON, `.gz` too; `-` is standard input. */
  readonly files: readonly string[];
  /** File for the alerts; absent: standard output. */
  readonly outFile?: string;
  /** Epoch milliseconds; absent: the last event's time. */
  readonly untilAt?: number;
  readonly config: Config;
  readonly out: Output;
  readonly err: Output;
  readonly isWatched: boolean;
}

/** Recorded events into the database, quietly. */
export interface ImportRequest {
  readonly files: readonly string[];
  readonly config: Config;
  readonly err: Output;
  readonly isWatched: boolean;
}

/** Rows of a CSV file into the database, quietly, by a mapping file. */
export interface CsvImportRequest {
  readonly file: string;
  readonly mapping: string;
  readonly config: Config;
  readonly err: Output;
  readonly isWatched: boolean;
}
