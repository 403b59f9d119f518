import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { templateFolder } from '../../contract/jobs/embedded-backend.ts';
import { noRedis, startRedisServer } from '../../contract/jobs/redis-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const program = fileURLToPath(new URL('./start-and-close.ts', import.meta.url));

/** Runs the program to its end; a handle left open would keep it running until the test gives up. */
async function runToItsEnd(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args]);
  const [[code], out, err] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

describe('closed jobs leave nothing open', () => {
  it('on the embedded queue', async () => {
    expect(await runToItsEnd(templateFolder)).toEqual({ code: 0, out: 'closed', err: '' });
  });

  it.skipIf(noRedis)(noRedis ? `on Redis (skipped: ${noRedis})` : 'on Redis', async () => {
    const server = await startRedisServer();
    const outcome = await runToItsEnd(templateFolder, server.url);
    await server.kill();
    expect(outcome).toEqual({ code: 0, out: 'closed', err: '' });
  });
});
