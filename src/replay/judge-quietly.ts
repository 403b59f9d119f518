import { createDetection } from '../app/detect/detection.ts';
import type { Clock } from '../app/ports/clock.ts';
import type { Policy } from '../app/ports/policy.ts';
import type { Store } from '../app/ports/store.ts';
import type { BacklogView } from '../cards/thread/backlog-summary.ts';
import type { Case } from '../domain/case/case.ts';
import type { CaseCode } from '../domain/catalogue/exception-types.ts';
import type { Severity } from '../domain/catalogue/severity.ts';

/**
 * Judges everything that was imported as it stands now, without cards: one summary per channel says what is open. Answers
 * how many cases stand open from it.
 */
export async function judgeQuietly(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Policy;
}): Promise<number> {
  const { store, clock, policy } = deps;
  const opened = new Set<string>();
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
  await detection.drain();
  return summarise(opened, store, clock.now());
}

/** Counts of one channel's cases; they are counted one by one, so that a million of them need no more room. */
interface Counts {
  readonly first: string;
  total: number;
  oldestAt: number;
  readonly byCode: Map<CaseCode, number>;
  readonly bySeverity: Record<Severity, number>;
}

/** One message per channel: how many cases of which type and severity, and how to take them up. */
function summarise(opened: ReadonlySet<string>, store: Store, now: number): number {
  const byChannel = new Map<string, Counts>();
  let live = 0;
  for (const id of opened) {
    const item = store.read.cases.get(id);
    if (item?.status !== 'open') continue;
    live++;
    const { channel } = item.route;
    const counts = byChannel.get(channel) ?? newCounts(item);
    byChannel.set(channel, counts);
    counts.total++;
    counts.oldestAt = Math.min(counts.oldestAt, item.since);
    counts.byCode.set(item.code, (counts.byCode.get(item.code) ?? 0) + 1);
    counts.bySeverity[item.severity]++;
  }
  store.write((tx) => {
    for (const [channel, counts] of byChannel) {
      if (channel === '') continue;
      const payload = JSON.stringify(backlogOf(counts));
      tx.sends.put({ key: `backlog:${channel}:${counts.first}:${now}`, kind: 'backlog', channel, payload }, now);
    }
  });
  return live;
}

function newCounts({ id, since }: Case): Counts {
  return { first: id, total: 0, oldestAt: since, byCode: new Map(), bySeverity: { minor: 0, moderate: 0, severe: 0 } };
}

function backlogOf({ total, oldestAt, byCode, bySeverity }: Counts): BacklogView {
  return {
    total,
    oldestAt,
    byCode: [...byCode].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
    bySeverity,
  };
}
