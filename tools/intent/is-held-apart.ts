import { createHash } from 'node:crypto';

/**
 * Whether a sentence is kept from training: one in five, by the SHA-256 of its letters and digits in lower case.
 * The same words are always on the same side, whoever wrote them and however they are punctuated.
 */
export function isHeldApart(text: string): boolean {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [text];
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE(0) % 5 === 0;
}
