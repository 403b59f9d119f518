/** The name of a code or state; one that has no name is shown as it came, without its underscores. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return knownName(names, code) ?? code.replaceAll('_', ' ');
}

/** The name of a code, or `undefined` when it has none. */
export function knownName(names: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(names, code) ? names[code] : undefined;
}
