import type { ProviderEvent } from '../../app/connect/provider-event.ts';
import { hasLongList } from './has-long-list.ts';
import type { Mapping, RecordOutcome } from './mapping.ts';

/** Lists within lists stay quick with this many entries each. */
const LONGEST_LIST = 2_000;

/** A record that could not be understood. */
export interface RejectedRecord {
  /** Its place in the delivery. */
  readonly index: number;
  readonly error: string;
  readonly record: unknown;
}

/** What a delivery says. `ok: false`: it holds no records that this mapping knows. */
export type MappedDelivery =
  | {
      readonly ok: true;
      readonly records: number;
      readonly events: readonly ProviderEvent[];
      readonly rejected: readonly RejectedRecord[];
    }
  | { readonly ok: false; readonly error: string };

/** What came, and when. */
export interface MappingInput {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly receivedAt: number;
}

/**
 * Maps every record of a delivery; one that cannot be understood is named, and the others go on. Never throws. `isTrusted`:
 * somebody tries a sample, and nobody waits behind it.
 */
export function mapDelivery(mapping: Mapping, input: MappingInput, isTrusted = false): MappedDelivery {
  const { headers, body, receivedAt } = input;
  let records: readonly unknown[];
  try {
    records = mapping.recordsIn(body, headers, receivedAt);
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
  const events: ProviderEvent[] = [];
  const rejected: RejectedRecord[] = [];
  for (const [index, record] of records.entries()) {
    const outcome =
      !isTrusted && hasLongList(record, LONGEST_LIST) ? TOO_LONG : mapping.map({ record, body, headers }, receivedAt);
    if (outcome.ok) events.push(...outcome.events);
    else rejected.push({ index, error: outcome.error, record });
  }
  return { ok: true, records: records.length, events, rejected };
}

const TOO_LONG: RecordOutcome = { ok: false, error: `a list of the record has more than ${LONGEST_LIST} entries` };
