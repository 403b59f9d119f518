import type { Result } from './row.ts';

const COLUMNS = ['name', 'ours', 'limit', 'peer', 'unit', 'vs_limit', 'vs_peer'] as const;

/** Prints the rows as one table, with a line below for what a reader must know. */
export function printTable(results: readonly Result[]): void {
  const lines = [[...COLUMNS], ...results.map((row) => COLUMNS.map((column) => shown(row[column])))];
  const widths = COLUMNS.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const table = lines.map((line) => line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  process.stdout.write(`${table.join('\n')}\n\n${results.map(below).join('')}`);
}

function shown(value: string | number | null | undefined): string {
  if (typeof value !== 'number') return value ?? '–';
  return value >= 1_000 ? Math.round(value).toLocaleString('en') : String(value);
}

function below({ name, limit_name, peer_name, peer_note, p50, p99, also, note }: Result): string {
  const parts = [
    limit_name === undefined ? undefined : `limit: ${limit_name}`,
    peer_name === undefined ? undefined : `peer: ${peer_name}`,
    peer_note,
    p50 === undefined ? undefined : `p50 ${p50}, p99 ${p99}`,
    ...Object.entries(also ?? {}).map(([key, value]) => `${key} ${value}`),
    note,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : `${name}: ${parts.join('; ')}\n`;
}
