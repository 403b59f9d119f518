import type { ReplaySummary } from './replay.ts';

const COLUMNS = [
  'opened',
  'occurred_again',
  'raised',
  'reclassified',
  'grouped',
  'muted',
  'cleared',
  'reopened',
  'withdrawn',
] as const;

/** The table that a replay ends with, for people. */
export function summaryOf(
  of: ReplaySummary & { readonly refused: number; readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>> },
): string {
  const head = ['code', ...COLUMNS];
  const rows = [...of.counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, counts]) => [code, ...COLUMNS.map((column) => String(counts.get(column) ?? 0))]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  const ended = new Date(of.endedAt);
  const until = Number.isNaN(ended.getTime()) ? '' : `, until ${ended.toISOString()}`;
  const told = `${of.events} events (${of.duplicates} duplicates, ${of.refused} refused) of ${of.orders} orders${until}`;
  return `${[line(head), ...rows.map(line), told].join('\n')}\n`;
}
