import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadTemplate } from '../../../jobs/embedded/template.ts';
import { embeddedLink } from '../../../jobs/embedded.ts';
import { startCrew } from '../../contract/jobs/crew.ts';
import { templateFolder } from '../../contract/jobs/embedded-backend.ts';

// a second WebAssembly instance is made, which takes its time on a busy machine
vi.setConfig({ testTimeout: 120_000 });

const { signal } = new AbortController();
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ordermend-template-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('is made once and read from then on', async () => {
  const cacheFolder = join(folder, 'not', 'there', 'yet');
  const made = await loadTemplate({ cacheFolder, signal });
  const [file = ''] = await readdir(cacheFolder);
  expect(file).toMatch(/^queue-template-\d+\.\d+\.\d+-\d+\.tgz$/);
  const { mtimeMs } = await stat(join(cacheFolder, file));
  expect(Buffer.compare(await loadTemplate({ cacheFolder, signal }), made)).toBe(0);
  expect((await stat(join(cacheFolder, file))).mtimeMs).toBe(mtimeMs);
});

it('is made anew when it is damaged', async () => {
  await loadTemplate({ cacheFolder: templateFolder, signal });
  const [file = ''] = await readdir(templateFolder);
  await writeFile(join(folder, file), 'half a file');
  const { jobs, said } = startCrew(embeddedLink({ cacheFolder: folder }));
  await jobs.ready;
  await jobs.close();
  expect(said).toEqual(['the queue is not available; jobs run in this process until it is', 'the queue is up']);
  expect((await stat(join(folder, file))).size).toBeGreaterThan(100_000);
});

it('is not needed where nothing can be written', async () => {
  await writeFile(join(folder, 'file'), '');
  const template = await loadTemplate({ cacheFolder: join(folder, 'file'), signal });
  expect(template.length).toBeGreaterThan(100_000);
});
