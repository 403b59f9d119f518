import { jobNames } from '../../../jobs/names.ts';
import { startJobs } from '../../../jobs/start-jobs.ts';

// A program of its own: starts the jobs, waits for the queue, closes. It must then end by itself.
const [cacheFolder = '', redisUrl] = process.argv.slice(2);
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const idle = Object.fromEntries(jobNames.map((name) => [name, async () => {}]));
const jobs = startJobs({
  redisUrl,
  cacheFolder,
  drains: idle as Parameters<typeof startJobs>[0]['drains'],
  storeAlert: async () => ({ ok: true }),
  onMalformedAlert() {},
  log: silent,
});
await jobs.ready;
await jobs.close();
process.stdout.write('closed');
