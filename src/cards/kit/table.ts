import type { TableBlock } from '@slack/types';
import { cleanText } from '../../i18n/format/clean-text.ts';
import { clipText } from '../../i18n/format/clip-text.ts';
import { LIMITS } from './limits.ts';

/** A table of plain cells, its first row the heading; rows beyond Slack's limits are left out. */
export function table(
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'center' | 'right')[] = [],
): TableBlock {
  const kept: { type: 'raw_text'; text: string }[][] = [];
  let size = 0;
  for (const row of rows.slice(0, LIMITS.tableRows)) {
    const cells = row.slice(0, LIMITS.tableColumns).map((cell) => ({
      type: 'raw_text' as const,
      text: clipText(cleanText(cell), LIMITS.foreign) || '–',
    }));
    size += cells.reduce((sum, cell) => sum + cell.text.length, 0);
    if (size > LIMITS.tableCharacters) break;
    kept.push(cells);
  }
  return { type: 'table', rows: kept, column_settings: align.map((side) => ({ align: side })) };
}
