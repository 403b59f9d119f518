const MASK = /[*＊•●∗]/;

/** True when a platform replaced part of a text by stars or dots before it came to us. */
export function isMasked(text: string): boolean {
  return MASK.test(text);
}
