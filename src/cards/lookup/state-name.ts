/** The name of a state that a source tells; one that we do not know is shown as it came. */
export function stateName(names: Readonly<Record<string, string>>, state: string): string {
  const known = Object.hasOwn(names, state) ? names[state] : undefined;
  return known ?? state.replaceAll('_', ' ');
}
