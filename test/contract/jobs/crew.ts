import { pino } from 'pino';
import { vi } from 'vitest';
import type { MalformedAlert } from '../../../jobs/alerts-inbox.ts';
import { type JobName, jobNames } from '../../../jobs/names.ts';
import type { Drain, Jobs, OpenLink } from '../../../jobs/queue-port.ts';
import { startJobsOn } from '../../../jobs/start-jobs.ts';

/** Running jobs whose drains do nothing but count, unless a test gives them something to do. */
export type Crew = {
  readonly jobs: Jobs;
  readonly stored: unknown[];
  readonly malformed: MalformedAlert[];
  /** The sentences logged so far. */
  readonly said: string[];
  /** How often a drain began, and how many ran at the same time at most. */
  begun(name: JobName): number;
  mostAtOnce(name: JobName): number;
  /** Resolves when one more drain of this name has begun. */
  nextDrain(name: JobName): Promise<void>;
  /** Lets the next drain of this name last until the returned function is called; it resolves once the drain runs. */
  hold(name: JobName): { running: Promise<void>; release(): void };
  /** Gives every further drain of this name something to do. */
  give(name: JobName, work: Drain): void;
  give(name: 'store', work: (event: unknown) => Promise<{ ok: true } | { ok: false; error: string }>): void;
};

/** Starts jobs on a backend. */
export function startCrew(open: OpenLink): Crew {
  const work = new Map<JobName, Drain>();
  const counts = new Map(jobNames.map((name) => [name, { begun: 0, atOnce: 0, most: 0 }]));
  const stored: unknown[] = [];
  const malformed: MalformedAlert[] = [];
  const said: string[] = [];
  let store = async (_event: unknown): Promise<{ ok: true } | { ok: false; error: string }> => ({ ok: true });

  const log = pino(
    { level: 'debug' },
    {
      write(line: string) {
        said.push(JSON.parse(line).msg);
      },
    },
  );

  function countOf(name: JobName) {
    const count = counts.get(name);
    if (!count) throw new Error(`no job ${name}`);
    return count;
  }

  async function drain(name: JobName): Promise<void> {
    const count = countOf(name);
    count.begun += 1;
    count.atOnce += 1;
    count.most = Math.max(count.most, count.atOnce);
    try {
      await work.get(name)?.();
    } finally {
      count.atOnce -= 1;
    }
  }

  const drains = Object.fromEntries(jobNames.map((name) => [name, () => drain(name)])) as Record<JobName, Drain>;
  const jobs = startJobsOn(open, {
    drains,
    async storeAlert(event) {
      const answer = await store(event);
      if (answer.ok) stored.push(event);
      return answer;
    },
    onMalformedAlert: (alert) => {
      malformed.push(alert);
    },
    log,
  });

  return {
    jobs,
    stored,
    malformed,
    said,
    begun: (name) => countOf(name).begun,
    mostAtOnce: (name) => countOf(name).most,
    async nextDrain(name) {
      const before = countOf(name).begun;
      await vi.waitUntil(() => countOf(name).begun > before, { timeout: 60_000, interval: 2 });
    },
    hold(name) {
      let release = () => {};
      let begin = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const running = new Promise<void>((resolve) => {
        begin = resolve;
      });
      work.set(name, () => {
        work.delete(name);
        begin();
        return held;
      });
      return { running, release };
    },
    give(name: JobName | 'store', given: never) {
      if (name === 'store') store = given;
      else work.set(name, given);
    },
  };
}
