import { z } from 'zod';

/** A boolean as JSON or as a form carries it. */
export const flag = z.union([
  z.boolean(),
  z.enum(['true', '1', 'false', '0', '']).transform((value) => value === 'true' || value === '1'),
]);

/** A whole number as JSON or as a form carries it. */
export const count = z.coerce.number().int();

/** A value that a form carries as a JSON string; what cannot be read stays a string, for the method to refuse. */
export const json = z.unknown().transform((value) => (typeof value === 'string' ? parsed(value) : value));

/** A message timestamp. */
export const ts = z.string().regex(/^\d+\.\d+$/);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
