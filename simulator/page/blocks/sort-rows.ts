import type { RawNumberElement, RawTextElement, RichTextBlock } from '@slack/types';

/** A cell of a table. */
export type Cell = RawTextElement | RawNumberElement | RichTextBlock;

/** Rows by one column: by value when every cell of it is a number, else by its words. */
export function sortRows(
  rows: readonly (readonly Cell[])[],
  column: number,
  down: boolean,
): readonly (readonly Cell[])[] {
  const sign = down ? -1 : 1;
  const compare = isNumeric(rows, column)
    ? (a: Cell | undefined, b: Cell | undefined) => numberOf(a) - numberOf(b)
    : (a: Cell | undefined, b: Cell | undefined) => cellText(a).localeCompare(cellText(b));
  return rows.toSorted((a, b) => sign * compare(a[column], b[column]));
}

/** Whether a column holds numbers alone. */
export function isNumeric(rows: readonly (readonly Cell[])[], column: number): boolean {
  return rows.length > 0 && rows.every((row) => row[column]?.type === 'raw_number');
}

/** The words of a cell, without formatting. */
function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.type === 'raw_text') return cell.text;
  if (cell.type === 'raw_number') return numberText(cell);
  return JSON.stringify(cell.elements);
}

/** A number as the bot wants it read: its own text when it gave one. */
export function numberText(cell: RawNumberElement): string {
  return 'text' in cell && typeof cell.text === 'string' ? cell.text : String(cell.value);
}

function numberOf(cell: Cell | undefined): number {
  return cell?.type === 'raw_number' ? cell.value : Number.NaN;
}
