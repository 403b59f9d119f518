import { type ChildProcess, fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Fault } from '../fault.ts';

/** What the simulator says once it is ready. */
const Ready = z.object({
  port: z.number(),
  botToken: z.string(),
  appToken: z.string(),
  slackApiUrl: z.string(),
  effectsUrl: z.string(),
  effectsSecret: z.string(),
  ingestSecret: z.string(),
  smtpUrl: z.string(),
  mailFrom: z.string(),
  clockFile: z.string(),
  settingsFile: z.string(),
  /** Events of the days before the first start; absent later. */
  backdatedFile: z.string().optional(),
});
export type SimulatorReady = z.infer<typeof Ready>;

/** The simulator as a process of its own: it goes on when the bot is killed under it in tests. */
export interface LaunchedSimulator extends SimulatorReady {
  stop(): Promise<void>;
}

const START_MS = 60_000;
const STOP_MS = 5_000;

/** Starts the workspace and shop of local mode beside the bot. Rejects with a fault when they do not come up. */
export function launchSimulator(options: {
  readonly folder: string;
  readonly botUrl: string;
}): Promise<LaunchedSimulator> {
  const here = fileURLToPath(import.meta.url);
  const file = fileURLToPath(new URL(`../../simulator/main${extname(here)}`, import.meta.url));
  const page = fileURLToPath(new URL(here.includes('/dist/') ? '../../page' : '../../dist/page', import.meta.url));
  const args = ['--data', options.folder, '--bot-url', options.botUrl, '--page', page];
  const child = fork(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('it did not come up in time'), START_MS);
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Fault({ code: 'config', sentence: `The simulator of local mode could not start: ${why}.` }));
    };
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with status ${code ?? 'none'}`));
    child.once('message', (message) => {
      const ready = Ready.safeParse(message);
      if (!ready.success) return fail('it said something unexpected');
      clearTimeout(timer);
      child.removeAllListeners('exit');
      resolve({ ...ready.data, stop: () => stop(child) });
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
}
