/** The name of a code or state; one that has no name is shown as it came, without its underscores. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  const known = Object.hasOwn(names, code) ? names[code] : undefined;
  return known ?? code.replaceAll('_', ' ');
}
