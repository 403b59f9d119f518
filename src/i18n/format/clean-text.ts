/** More marks than any script stacks on one letter; beyond that a text only climbs over its neighbours. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
/** Controls without a picture, zero-width spaces, and the characters that turn the direction of what follows. */
const INVISIBLE = /[\p{Cc}\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Foreign text made fit for one line: line breaks become spaces, what cannot be seen or would disturb the neighbours is
 * gone, broken code units become the replacement character.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .trim();
}
