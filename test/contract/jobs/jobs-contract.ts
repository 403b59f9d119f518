import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { alertsInboxRule, type JobName, jobNames, wakeRules } from '../../../jobs/names.ts';
import type { Backend } from './backend.ts';
import { type Crew, startCrew } from './crew.ts';

// a busy machine may take its time; nothing here is measured
const patient = { timeout: 60_000, interval: 10 };
vi.setConfig({ testTimeout: 120_000 });

/** What the jobs promise on any backend. `missing` says why this backend cannot be tested here. */
export function describeJobs(
  name: string,
  makeBackend: () => Promise<Backend>,
  missing: string | undefined = undefined,
): void {
  describe.skipIf(missing !== undefined)(missing ? `jobs on ${name} (skipped: ${missing})` : `jobs on ${name}`, () => {
    let backend: Backend;
    let crew: Crew | undefined;

    beforeAll(async () => {
      backend = await makeBackend();
    });
    afterEach(async () => {
      await crew?.jobs.close();
      crew = undefined;
    });
    afterAll(async () => {
      await backend?.stop();
    });

    async function readyCrew(): Promise<Crew> {
      crew = startCrew(backend.open);
      await crew.jobs.ready;
      return crew;
    }

    async function waitingWakes(job: JobName): Promise<number> {
      const waiting = await backend.look(wakeRules[job].queue, (queue) => queue.getWaiting());
      return waiting.filter((waits) => waits.name === 'wake').length;
    }

    it('works off what the last run left and serves wakes before the queue is open', async () => {
      crew = startCrew(backend.open);
      const { jobs, begun } = crew;
      await vi.waitUntil(() => jobNames.every((job) => begun(job) === 1), patient);
      jobs.wake('digest');
      await vi.waitUntil(() => begun('digest') === 2, patient);
      expect(jobs.state()).toBe('starting');
      await jobs.ready;
      expect(jobs.state()).toBe('up');
    });

    it('runs every job unasked, on one schedule however often the program starts', async () => {
      await (await readyCrew()).jobs.close();
      const { begun } = await readyCrew();
      await vi.waitUntil(() => begun('sweep') >= 4, patient);
      for (const job of jobNames) {
        const schedules = await backend.look(wakeRules[job].queue, (queue) => queue.getJobSchedulers());
        expect(schedules.map(({ key, every }) => ({ key, every: Number(every) }))).toEqual([
          { key: 'round', every: wakeRules[job].everyMs },
        ]);
      }
    });

    it('takes a wake through the queue', async () => {
      const { jobs, nextDrain } = await readyCrew();
      const drained = nextDrain('digest');
      jobs.wake('digest');
      await drained;
      expect(jobs.state()).toBe('up');
    });

    it('lets at most one wake of a name wait, and drains once more after the drain it came in', async () => {
      const { jobs, hold, begun, mostAtOnce } = await readyCrew();
      const first = hold('digest');
      jobs.wake('digest');
      await first.running;
      const before = begun('digest');
      for (let burst = 0; burst < 500; burst += 1) jobs.wake('digest');
      await vi.waitUntil(async () => (await waitingWakes('digest')) > 0, patient);
      expect(await waitingWakes('digest')).toBe(1);
      first.release();
      await vi.waitUntil(() => begun('digest') === before + 1, patient);
      expect(mostAtOnce('digest')).toBe(1);
    });

    it('never runs a drain twice at a time, whoever wakes it', async () => {
      const { jobs, give, begun, mostAtOnce } = await readyCrew();
      give('sweep', () => new Promise((resolve) => setImmediate(resolve)));
      const until = begun('sweep') + 50;
      while (begun('sweep') < until) {
        jobs.wake('sweep');
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(mostAtOnce('sweep')).toBe(1);
    });

    it('tries a drain that throws again, and says so', async () => {
      const { jobs, give, nextDrain, said } = await readyCrew();
      let tries = 0;
      give('digest', async () => {
        tries += 1;
        if (tries < 3) throw new Error('the database is busy');
      });
      const drained = nextDrain('digest');
      jobs.wake('digest');
      await drained;
      await vi.waitUntil(() => tries === 3, patient);
      expect(said.filter((line) => line === 'a job failed and is tried again')).toHaveLength(2);
    });

    it('goes on when everything in the queue is wiped, and fills it again', async () => {
      const { jobs, said, nextDrain } = await readyCrew();
      await backend.wipe();
      await vi.waitUntil(() => said.filter((line) => line === 'the queue is up').length === 2, patient);
      const drained = nextDrain('digest');
      jobs.wake('digest');
      await drained;
      const schedules = await backend.look(wakeRules.sweep.queue, (queue) => queue.getJobSchedulersCount());
      expect(schedules).toBe(1);
    });

    it('goes on when the queue breaks down, and returns to it', async () => {
      const { jobs, begun, nextDrain, said } = await readyCrew();
      await backend.breakDown();
      await vi.waitUntil(() => said.some((line) => line.startsWith('the queue is not available')), patient);
      const drained = nextDrain('digest');
      jobs.wake('digest');
      await drained;
      await nextDrain('sweep');
      await backend.repair();
      await vi.waitUntil(() => jobs.state() === 'up', patient);
      const before = begun('digest');
      jobs.wake('digest');
      await vi.waitUntil(() => begun('digest') > before, patient);
    });

    it('ends after its running drain and takes no more wakes', async () => {
      const { jobs, hold, begun } = await readyCrew();
      const last = hold('digest');
      jobs.wake('digest');
      await last.running;
      const closing = jobs.close().then(() => 'closed');
      const asked = begun('digest');
      jobs.wake('digest');
      expect(await Promise.race([closing, new Promise((resolve) => setImmediate(resolve, 'open'))])).toBe('open');
      last.release();
      await closing;
      expect(begun('digest')).toBe(asked);
    });

    it('can be closed while the queue is still opening', async () => {
      crew = startCrew(backend.open);
      await crew.jobs.close();
      await crew.jobs.ready;
    });

    describe('the inbox of other detection jobs', () => {
      const { queue, job } = alertsInboxRule;
      const alert = {
        specversion: '1.0',
        id: 'a-1',
        source: 'risk',
        type: 'exception.detected',
        data: { code: 'X.RISK' },
      };

      it('stores an alert and completes its job', async () => {
        const { stored } = await readyCrew();
        const produced = await backend.produce(queue, job, alert, { removeOnComplete: false });
        await vi.waitUntil(() => stored.length === 1, patient);
        expect(stored).toEqual([alert]);
        await vi.waitUntil(
          async () => (await backend.look(queue, (inbox) => inbox.getJobState(produced.id ?? ''))) === 'completed',
          patient,
        );
      });

      it('keeps an alert until the store takes it, though its producer allowed one try', async () => {
        const { stored, give, malformed } = await readyCrew();
        let tries = 0;
        give('store', async () => {
          tries += 1;
          if (tries < 3) throw new Error('the disk is full');
          return { ok: true };
        });
        await backend.produce(queue, job, alert, { attempts: 1 });
        await vi.waitUntil(() => stored.length === 1, patient);
        expect({ tries, malformed }).toEqual({ tries: 3, malformed: [] });
      });

      it.each([
        ['a job of another name', 'alert', alert],
        ['an event of another type', job, { ...alert, type: 'order.created' }],
        ['no event at all', job, 'help'],
        ['an event that the store refuses', job, { ...alert, id: 'refused' }],
      ])('fails %s for good, keeps it and tells the admins once', async (_what, jobName, data) => {
        const { stored, give, malformed } = await readyCrew();
        give('store', async () => ({ ok: false, error: 'data.code is missing' }));
        const options = { attempts: 5, removeOnFail: true };
        const { id = '' } = await backend.produce(queue, jobName, data, options);
        await vi.waitUntil(
          async () => (await backend.look(queue, (inbox) => inbox.getJobState(id))) === 'failed',
          patient,
        );
        const kept = await backend.look(queue, (inbox) => inbox.getJob(id));
        expect(kept?.attemptsMade).toBe(1);
        expect(malformed).toEqual([{ jobId: id, jobName, error: kept?.failedReason }]);
        expect(stored).toEqual([]);
      });
    });
  });
}
