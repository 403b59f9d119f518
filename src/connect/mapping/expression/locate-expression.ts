import type { Scalar } from 'yaml';

/**
 * Offset in a YAML text of a character of a scalar's value, whatever its quotes, folds and indents: as many characters that
 * are no blanks stand before it in both.
 */
export function locateExpression(node: Scalar, text: string, at: number): number {
  const [start, end] = node.range ?? [0, 0];
  const value = String(node.value);
  let ahead = value.slice(0, at).replaceAll(/\s/g, '').length;
  for (let offset = bodyStart(node, text, start); offset < end; offset++) {
    if (/\s/.test(text[offset] ?? ' ')) continue;
    if (ahead === 0) return offset;
    ahead--;
  }
  return Math.max(start, end - 1);
}

/** Where the value begins: behind the quote, or on the line below the mark of a block. */
function bodyStart(node: Scalar, text: string, start: number): number {
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') return start + 1;
  if (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED') return start;
  return text.indexOf('\n', start) + 1;
}
