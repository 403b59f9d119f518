import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BotBuild, buildBot } from '../../crash/support/bot-build.ts';
import type { ServerName } from '../servers.ts';

/** A program in a process of its own. */
export interface Child {
  readonly url: string;
  readonly pid: number;
  /** Asks a server of ours for a figure. */
  ask(question: string): Promise<number>;
  kill(): Promise<void>;
}

const main = fileURLToPath(new URL(`../main${extname(import.meta.url)}`, import.meta.url));
let build: BotBuild | undefined;
process.on('exit', () => build?.remove());

/** Starts one of `SERVERS` and waits until it says its address. */
export async function startServer(name: ServerName, env: Readonly<Record<string, string>> = {}): Promise<Child> {
  const child = fork(main, ['serve', name], { env: { ...process.env, ...env } });
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    pid: child.pid ?? 0,
    async ask(question) {
      child.send(question);
      const [answer] = (await once(child, 'message')) as [number];
      return answer;
    },
    kill: () => killed(child),
  };
}

/** Starts the program itself, compiled once for all rows, and waits until it listens. */
export async function startBot(env: Readonly<Record<string, string>>, folder: string): Promise<Child> {
  build ??= buildBot();
  const child = spawn(process.execPath, [build.file, 'start'], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const found = /runs at (http:\S+?)\.?\s/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the bot ended: ${said}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    ask: () => Promise.reject(new Error('the bot is asked over HTTP')),
    kill: () => killed(child),
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
