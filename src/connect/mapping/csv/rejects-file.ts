import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { CsvLayout } from './csv-layout.ts';

/** The file beside an import that keeps what could not be taken, the reason as its last column. */
export interface RejectsFile {
  readonly file: string;
  reject(cells: readonly string[], reason: string): void;
  /** Writes out what waits; answers the file's length in bytes. */
  flush(): number;
  close(): void;
}

/**
 * Opens `<file>.rejected.csv`: anew, or as it was when it had `keep` bytes, so that a resumed import names nothing twice.
 * It is only made once there is something to reject.
 */
export function openRejectsFile({ file, columns, delimiter }: CsvLayout, keep: number): RejectsFile {
  const target = `${file}.rejected.csv`;
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\n`;
  let handle: number | undefined;
  let waiting = '';
  let length = keep;

  function begin(): number {
    const opened = openSync(target, keep > 0 ? 'r+' : 'w');
    if (keep > 0) ftruncateSync(opened, Math.min(keep, fstatSync(opened).size));
    else waiting = line([...columns, 'reason']) + waiting;
    return opened;
  }

  return {
    file: target,
    reject(cells, reason) {
      waiting += line([...columns.map((_, i) => cells[i] ?? ''), reason]);
    },
    flush() {
      if (waiting === '') return length;
      handle ??= begin();
      length += writeSync(handle, waiting, length);
      waiting = '';
      return length;
    },
    close() {
      if (handle !== undefined) closeSync(handle);
    },
  };
}

/** RFC 4180. */
function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
