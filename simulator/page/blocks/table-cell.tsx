import { PlainText } from '../text/plain-text.tsx';
import { RichText } from '../text/rich-text.tsx';
import { type Cell, numberText } from './sort-rows.ts';

/** What stands in one cell of a table. */
export function TableCell({ cell }: { readonly cell: Cell }) {
  if (cell.type === 'raw_text') return <PlainText text={cell.text} />;
  if (cell.type === 'raw_number') return numberText(cell);
  return <RichText elements={cell.elements} />;
}
