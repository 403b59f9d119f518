import { z } from 'zod';
import { readJson } from './read-json.ts';

/** What a button carries: the case it was drawn for, its version then, and more for some. No authority (contract 9). */
const ButtonValue = z.looseObject({ case: z.string().max(40), v: z.number().optional() });

/** Reads a button's value or a form's `private_metadata`; `undefined` for anything else than what we send. */
export function readButtonValue(
  text: string | undefined,
):
  | { readonly caseId: string; readonly version?: number; readonly extra: Readonly<Record<string, string>> }
  | undefined {
  const parsed = ButtonValue.safeParse(readJson(text));
  if (!parsed.success) return undefined;
  const { case: caseId, v, ...rest } = parsed.data;
  const extra = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return { caseId, extra, ...(v === undefined ? {} : { version: v }) };
}
