import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import type { MappingFile } from './schema/mapping-file.ts';

/** One record of a source, with what surrounds it. */
export interface RecordScope {
  readonly record: unknown;
  /** CSV: every row of the record. */
  readonly rows?: readonly unknown[];
  readonly body?: unknown;
  /** By their names in small letters. */
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** What one record means, or why it cannot be understood, in one sentence. */
export type RecordOutcome =
  | { readonly ok: true; readonly events: readonly ProviderEvent[] }
  | { readonly ok: false; readonly error: string };

/** A mapping file that was read and checked. */
export interface Mapping extends Pick<MappingFile, 'source' | 'signature' | 'csv'> {
  readonly file: string;
  /** Changes with every change of the file's text. */
  readonly digest: string;
  /** The records in a body. Throws `ExpressionError` where `records` cannot be worked out. */
  recordsIn(body: unknown, headers: Readonly<Record<string, unknown>>, receivedAt: number): readonly unknown[];
  /** Never throws for a foreign record. `receivedAt` is now. */
  map(scope: RecordScope, receivedAt: number): RecordOutcome;
}
