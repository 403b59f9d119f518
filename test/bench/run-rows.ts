import { mkdirSync, writeFileSync } from 'node:fs';
import { suspicion } from './peers-seen.ts';
import { printTable } from './print-table.ts';
import type { Bench, Measure, Result, Row, Side } from './row.ts';
import { ROWS } from './rows.ts';
import { machine } from './support/machine.ts';
import { median } from './support/statistics.ts';

const RUNS = 5;
const SIDES: readonly Side[] = ['limit', 'ours', 'peer'];
const FILE = 'bench/results.json';

/** Measures the named rows, prints one table and writes `bench/results.json`. */
export async function runRows(names: readonly string[]): Promise<void> {
  const results: Result[] = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    const load = ROWS[name];
    results.push(load === undefined ? missing(name) : await measured(name, await load()));
    mkdirSync('bench', { recursive: true });
    writeFileSync(FILE, `${JSON.stringify({ machine: machine(), rows: results }, null, 2)}\n`);
  }
  printTable(results);
}

function missing(name: string): Result {
  const nothing = { ours: null, limit: null, peer: null, vs_limit: null, vs_peer: null };
  return { name, unit: '', ...nothing, runs: 0, note: 'not built yet' };
}

async function measured(name: string, row: Row): Promise<Result> {
  let bench: Bench | undefined;
  try {
    bench = await row.prepare();
    return resultOf(name, row, bench, await interleaved(bench));
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.stack : String(error)}\n`);
    return { ...missing(name), unit: row.unit, note: `failed: ${error instanceof Error ? error.message : error}` };
  } finally {
    await bench?.close();
  }
}

/** One after another, round after round: what the machine does meanwhile meets all sides. The first round warms up. */
async function interleaved({ sides }: Bench): Promise<Readonly<Record<Side, readonly Measure[]>>> {
  const measures: Record<Side, Measure[]> = { ours: [], limit: [], peer: [] };
  for (let run = 0; run <= RUNS; run++) {
    for (const side of SIDES) {
      const measure = await sides[side]?.();
      if (run > 0 && measure !== undefined) measures[side].push(measure);
    }
  }
  return measures;
}

function resultOf(name: string, row: Row, bench: Bench, all: Readonly<Record<Side, readonly Measure[]>>): Result {
  const value = (side: Side) => middle(all[side], (it) => it.value);
  const [ours, limit, peer] = [value('ours'), value('limit'), value('peer')];
  const also = Object.fromEntries(
    Object.keys(all.ours[0]?.also ?? {}).map((key) => [key, middle(all.ours, (it) => it.also?.[key]) ?? 0]),
  );
  const peerNote = bench.peerNote ?? suspicion(name, peer);
  const [p50, p99] = [middle(all.ours, (it) => it.p50), middle(all.ours, (it) => it.p99)];
  return {
    name,
    unit: row.unit,
    ours,
    limit,
    peer,
    vs_limit: ratio(ours, limit),
    vs_peer: ratio(ours, peer),
    runs: all.ours.length,
    ...(bench.limitName === undefined ? {} : { limit_name: bench.limitName }),
    ...(bench.peerName === undefined ? {} : { peer_name: bench.peerName }),
    ...(peerNote === undefined ? {} : { peer_note: peerNote }),
    ...(p50 === null ? {} : { p50 }),
    ...(p99 === null ? {} : { p99 }),
    ...(Object.keys(also).length === 0 ? {} : { also }),
    ...(bench.note === undefined ? {} : { note: bench.note }),
  };
}

function middle(measures: readonly Measure[], of: (measure: Measure) => number | undefined): number | null {
  const values = measures.flatMap((measure) => of(measure) ?? []);
  return values.length === 0 ? null : Number(median(values).toPrecision(4));
}

function ratio(ours: number | null, other: number | null): number | null {
  return ours === null || other === null || other === 0 ? null : Number((ours / other).toPrecision(3));
}
