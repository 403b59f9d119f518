import { z } from 'zod';
import type { Message } from '../../wire.ts';

/** Most bytes of a message's metadata (slack.md 2.12). */
const MOST_METADATA_BYTES = 8192;

const Metadata = z.strictObject({
  event_type: z.string().min(1).max(255),
  event_payload: z.record(z.string(), z.unknown()),
});

type CheckedMetadata =
  | { readonly ok: true; readonly value: Message['metadata'] | null | undefined }
  | { readonly ok: false; readonly error: 'invalid_metadata_format' | 'metadata_too_large' };

/** Metadata of a message: nothing when not given, null when `{}` clears it. */
export function checkMetadata(given: unknown): CheckedMetadata {
  if (given === undefined || given === '') return { ok: true, value: undefined };
  if (typeof given === 'object' && given !== null && Object.keys(given).length === 0) return { ok: true, value: null };
  const parsed = Metadata.safeParse(given);
  if (!parsed.success) return { ok: false, error: 'invalid_metadata_format' };
  if (Buffer.byteLength(JSON.stringify(given)) > MOST_METADATA_BYTES) return { ok: false, error: 'metadata_too_large' };
  return { ok: true, value: parsed.data };
}
