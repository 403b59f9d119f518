const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * True when one word is another with a single slip of the hand: two letters swapped, one left out, one of its
 * own repeated, or the key beside it hit instead or as well. The first letter is left alone unless it is missing from a long word or
 * swapped: another first letter makes another name (`ymail`, `fmail`).
 */
export function isSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  let end = 0;
  const room = Math.min(typed.length, meant.length) - start;
  while (end < room && typed.at(-1 - end) === meant.at(-1 - end)) end++;
  const wrong = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  if (wrong.length === 2 && right.length === 2) return wrong[0] === right[1] && wrong[1] === right[0];
  if (wrong === '' && right.length === 1) return start > 0 || meant.length > 6;
  if (start === 0 || wrong.length !== 1) return false;
  if (right.length === 1) return areNeighbours(wrong, right);
  return right === '' && (meant.includes(wrong) || isBeside(wrong, meant[start - 1]) || isBeside(wrong, meant[start]));
}

function isBeside(key: string, other: string | undefined): boolean {
  return other !== undefined && areNeighbours(key, other);
}

function areNeighbours(one: string, other: string): boolean {
  const [row, column] = placeOf(one);
  const [otherRow, otherColumn] = placeOf(other);
  return row >= 0 && otherRow >= 0 && Math.abs(row - otherRow) <= 1 && Math.abs(column - otherColumn) <= 1;
}

function placeOf(key: string): readonly [row: number, column: number] {
  const row = KEY_ROWS.findIndex((keys) => keys.includes(key));
  return [row, KEY_ROWS[row]?.indexOf(key) ?? -1];
}
