import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** One life of the bot. */
export interface BotLife {
  /** Resolves when it says that it runs; rejects when it ends before. */
  readonly running: Promise<void>;
  kill(): Promise<void>;
  /** Asks it to stop and answers its exit status. */
  stop(): Promise<number | null>;
  /** Everything it wrote. */
  said(): string;
}

/** Starts the bot as a process of its own. */
export function startBot(options: {
  /** The compiled program. */
  readonly file: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}): BotLife {
  const child = spawn(process.execPath, [options.file, 'start'], {
    cwd: options.folder,
    env: { PATH: process.env.PATH ?? '', HOME: options.folder, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const running = new Promise<void>((resolve, reject) => {
    function listen(chunk: unknown): void {
      said += String(chunk);
      if (said.includes('Ordermend runs at')) resolve();
    }
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the bot ended before it ran:\n${said}`)));
  });
  // Who kills it while it starts does not wait for it.
  running.catch(() => {});
  return {
    running,
    said: () => said,
    kill: () => end(child, 'SIGKILL'),
    async stop() {
      await end(child, 'SIGTERM');
      return child.exitCode;
    },
  };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
