import { createDetection } from '../app/detect/detection.ts';
import { createIngest, type ParseEvent } from '../app/ingest.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Policy } from '../app/ports/policy.ts';
import type { Store } from '../app/ports/store.ts';
import type { BacklogView } from '../cards/thread/backlog-summary.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseCode } from '../domain/catalogue/exception-types.ts';
import type { ReadLine } from './read-timed.ts';

const BATCH = 500;

/** What an import came to. `opened` counts the cases that stand open from it. */
export interface Imported {
  readonly accepted: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly opened: number;
}

/**
 * Stores events and judges them as they stand now, without cards: one summary per channel says what is open. Resumable:
 * events that are there already are met as duplicates.
 */
export async function importEvents(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly parse: ParseEvent;
  readonly events: AsyncIterable<ReadLine>;
  readonly onRefused: (refusal: string, count: number) => void;
  readonly onProgress: (count: number) => void;
}): Promise<Imported> {
  const { store, clock, policy, parse, events, onRefused, onProgress } = deps;
  const ingest = createIngest({ store, clock, parse, onStored: () => {} });
  const detection = createDetection({
    store,
    clock,
    policy,
    journal: (line) => {
      if (line.event === 'opened' && line.case !== undefined) opened.add(line.case);
    },
    onChanged: () => {},
    stopwatch: () => 0,
    quiet: () => true,
  });
  const opened = new Set<string>();
  const sum = { accepted: 0, duplicates: 0, refused: 0 };
  let batch: ReadLine[] = [];
  const flush = async () => {
    const lines = batch;
    batch = [];
    const { accepted, duplicates, rejected } = await ingest.accept(lines.map(({ input }) => input ?? null));
    sum.accepted += accepted;
    sum.duplicates += duplicates;
    for (const { index, error } of rejected) {
      const line = lines[index];
      onRefused(`${line?.file}:${line?.line}: ${error}`, ++sum.refused);
    }
  };
  let count = 0;
  for await (const line of events) {
    batch.push(line);
    onProgress(++count);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  await detection.drain();
  const live = [...opened].flatMap((id) => store.read.cases.get(id) ?? []).filter((item) => item.status === 'open');
  summarise(live, store, clock.now());
  return { ...sum, opened: live.length };
}

/** One message per channel: how many cases of which type and severity, and how to take them up. */
function summarise(live: readonly Case[], store: Store, now: number): void {
  const byChannel = new Map<string, Case[]>();
  for (const item of live) byChannel.set(item.route.channel, [...(byChannel.get(item.route.channel) ?? []), item]);
  store.write((tx) => {
    for (const [channel, cases] of byChannel) {
      if (channel === '') continue;
      const payload = JSON.stringify(backlogOf(cases));
      tx.sends.put({ key: `backlog:${channel}:${cases[0]?.id}:${now}`, kind: 'backlog', channel, payload }, now);
    }
  });
}

function backlogOf(cases: readonly Case[]): BacklogView {
  const byCode = new Map<CaseCode, number>();
  const bySeverity = { minor: 0, moderate: 0, severe: 0 };
  for (const { code, severity } of cases) {
    byCode.set(code, (byCode.get(code) ?? 0) + 1);
    bySeverity[severity] += 1;
  }
  return {
    total: cases.length,
    oldestAt: Math.min(...cases.map((item) => item.since)),
    byCode: [...byCode].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
    bySeverity,
  };
}
