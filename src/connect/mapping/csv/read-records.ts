import { Fault } from '../../../fault.ts';
import type { CsvLayout, CsvPlace } from './csv-layout.ts';
import { type CsvRow, readRows } from './read-rows.ts';

/** What a mapping works on: a row, or rows that belong together; `record` is the first of them. */
export type CsvRecord =
  | {
      readonly ok: true;
      readonly record: Readonly<Record<string, string | null>>;
      readonly rows: readonly Readonly<Record<string, string | null>>[];
      readonly cells: readonly (readonly string[])[];
      readonly end: CsvPlace;
    }
  | Extract<CsvRow, { ok: false }>;

/** Contract 5 takes no longer orders either. */
const MOST_ROWS = 1_000;

/**
 * Records of a CSV file from a place on. An empty cell is null. With `groupBy` rows that follow each other with the same
 * value in that column are one record. Throws a `file` fault when there is no such column.
 */
export async function* readRecords(layout: CsvLayout, groupBy?: string, from?: CsvPlace): AsyncIterable<CsvRecord> {
  const key = groupBy === undefined ? -1 : layout.columns.indexOf(groupBy);
  if (groupBy !== undefined && key === -1) {
    throw new Fault({
      code: 'file',
      sentence: `${layout.file} has no column ${groupBy}, which csv.group_by of the mapping names.`,
      hint: `Its columns: ${layout.columns.join(', ')}.`,
    });
  }
  let group: Extract<CsvRow, { ok: true }>[] = [];
  for await (const row of readRows(layout, from)) {
    const first = group[0];
    const belongs = row.ok && first !== undefined && key !== -1 && row.cells[key] === first.cells[key];
    if (group.length > 0 && (!belongs || group.length === MOST_ROWS)) {
      yield recordOf(group, layout);
      group = [];
    }
    if (row.ok) group.push(row);
    else yield row;
  }
  if (group.length > 0) yield recordOf(group, layout);
}

function recordOf(group: readonly Extract<CsvRow, { ok: true }>[], { columns, start }: CsvLayout): CsvRecord {
  const rows = group.map(({ cells }) => Object.fromEntries(columns.map((name, i) => [name, cells[i] || null])));
  return {
    ok: true,
    record: rows[0] ?? {},
    rows,
    cells: group.map(({ cells }) => cells),
    end: group.at(-1)?.end ?? start,
  };
}
