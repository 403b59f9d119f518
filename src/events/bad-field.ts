/** A value that cannot be read; its message is a predicate that follows the field's path, e.g. `must be a text`. */
export class BadField extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** The value as a person would recognise it in a sentence, at most 40 characters long. */
export function shown(value: unknown): string {
  const text = value === null || typeof value !== 'object' ? JSON.stringify(value) : undefined;
  if (text === undefined) return Array.isArray(value) ? 'a list' : `an ${typeof value}`;
  return text.length > 40 ? `${text.slice(0, 36)}…"` : text;
}
