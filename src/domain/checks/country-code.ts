import type { Sent } from './verdict.ts';

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
]);

/** ISO 3166-1 alpha-2 of a country as it was sent, in capitals; empty when nothing was sent. */
export function countryCode(country: Sent): string {
  const code = country?.trim().toUpperCase() ?? '';
  return ALIASES.get(code) ?? code;
}
