import type { z } from 'zod';
import type { Mapped, ProviderEvent } from '../../app/connect/provider-event.ts';

/** Reads a payload by a schema and maps it, or says in one sentence which field is not as it should be. */
export function readPayload<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  payload: unknown,
  map: (value: z.output<Schema>) => Mapped | readonly ProviderEvent[],
): Mapped {
  const read = schema.safeParse(payload);
  if (!read.success) return { ok: false, error: sentenceOf(what, read.error) };
  const mapped = map(read.data);
  return isMapped(mapped) ? mapped : { ok: true, events: mapped, links: [] };
}

/** A refusal: the payload is of a shape or version that nobody here knows. */
export function refused(error: string): Mapped {
  return { ok: false, error };
}

function isMapped(value: Mapped | readonly ProviderEvent[]): value is Mapped {
  return 'ok' in value;
}

function sentenceOf(what: string, error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map(String).join('.') ?? '';
  return `this is no ${what} as we know it: ${path === '' ? 'the body' : path} ${issue?.message ?? 'is wrong'}`;
}
