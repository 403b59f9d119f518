import type { DataTableBlock, TableBlock } from '@slack/types';
import { useState } from 'react';
import { useWorkspace } from '../state/workspace.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { numbered } from '../ui/numbered.ts';
import { type Cell, isNumeric, sortRows } from './sort-rows.ts';
import { TableCell } from './table-cell.tsx';
import styles from './table-view.module.css';

interface TableProps {
  readonly rows: TableBlock['rows'] | DataTableBlock['rows'];
  readonly columns: NonNullable<TableBlock['column_settings']>;
  readonly caption?: string;
  readonly sortable?: boolean;
  readonly pageSize?: number;
}

/** A table of Block Kit: the first row is the header; a data table can be sorted and turned page by page. */
export function TableView({ rows, columns, caption, sortable = false, pageSize }: TableProps) {
  const { words } = useWorkspace();
  const [sort, setSort] = useState<{ readonly column: number; readonly down: boolean }>();
  const [page, setPage] = useState(0);
  const [header = [], ...body] = rows as readonly (readonly Cell[])[];
  const sorted = sort ? sortRows(body, sort.column, sort.down) : body;
  const size = pageSize ?? sorted.length;
  const shown = sorted.slice(page * size, (page + 1) * size);
  const alignOf = (column: number) => columns[column]?.align ?? (isNumeric(body, column) ? 'right' : 'left');
  const sortBy = (column: number) => setSort({ column, down: sort?.column === column && !sort.down });
  return (
    <figure className={styles.figure}>
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {numbered(header).map(({ place: column, item: cell }) => (
                <th
                  key={column}
                  scope="col"
                  style={{ textAlign: alignOf(column) }}
                  aria-sort={sort?.column === column ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  {sortable ? (
                    <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
                      <TableCell cell={cell} />
                      {sort?.column === column && <Icon name={sort.down ? 'down' : 'up'} size={14} />}
                    </button>
                  ) : (
                    <TableCell cell={cell} />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {numbered(shown).map(({ place, item: row }) => (
              <tr key={place}>
                {numbered(row).map(({ place: column, item: cell }) => (
                  <td key={column} style={{ textAlign: alignOf(column) }}>
                    <TableCell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > size && (
        <div className={styles.pages}>
          <IconButton icon="left" label={words.previousPage} disabled={page === 0} onClick={() => setPage(page - 1)} />
          <span>{words.page(page * size + 1, page * size + shown.length, sorted.length)}</span>
          <IconButton
            icon="right"
            label={words.nextPage}
            disabled={(page + 1) * size >= sorted.length}
            onClick={() => setPage(page + 1)}
          />
        </div>
      )}
    </figure>
  );
}
